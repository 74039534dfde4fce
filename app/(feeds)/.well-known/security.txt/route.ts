import { database } from '@/lib/db/database.ts'
import { printedResponse } from '@/lib/delivery/printed-response.ts'
import { settings } from '@/lib/env.ts'
import { readSite } from '@/lib/sections/read-site.ts'
import { siteIdentity } from '@/lib/site.ts'
import { securityText } from '@/lib/sitemaps/security-text.ts'

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
