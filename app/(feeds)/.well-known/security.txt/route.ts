import { readSite } from '@/lib/newsroom/categories/site-frame.ts'
import { settings } from '@/lib/platform/config/env.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'
import { renderSecurityText } from '@/lib/syndication/sitemaps/security-text.ts'

// The expiry date changes every day.
export const dynamic = 'force-dynamic'

/** Without a configured contact, the contact is the page "about", if there is one. */
export async function GET(): Promise<Response> {
  const { securityContact, securityPolicy: policy } = settings()
  const { url: site, language } = siteIdentity()
  const contact = securityContact ?? (await findAboutPage(site))
  if (!contact) return new Response(null, { status: 404 })
  return printedResponse(
    renderSecurityText({ site, contact, policy, language }, new Date()),
    'text/plain',
  )
}

async function findAboutPage(site: string): Promise<string | null> {
  const { pages } = await readSite(await database())
  return pages.some(({ slug }) => slug === 'about') ? `${site}/about` : null
}
