import { readSite } from '@/lib/newsroom/categories/site-frame.ts'
import { settings } from '@/lib/platform/config/env.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'
import { securityText } from '@/lib/syndication/sitemaps/security-text.ts'

// It ends at a date that moves on.
export const dynamic = 'force-dynamic'

/** A newspaper that has set no contact is asked on its page "about", if it has one. */
export async function GET(): Promise<Response> {
  const { securityContact, securityPolicy: policy } = settings()
  const { url: site, language } = siteIdentity()
  const contact = securityContact ?? (await aboutPage(site))
  if (!contact) return new Response(null, { status: 404 })
  return printedResponse(
    securityText({ site, contact, policy, language }, new Date()),
    'text/plain',
  )
}

async function aboutPage(site: string): Promise<string | null> {
  const { pages } = await readSite(await database())
  return pages.some(({ slug }) => slug === 'about') ? `${site}/about` : null
}
