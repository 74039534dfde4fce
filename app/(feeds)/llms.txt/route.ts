import { database } from '@/lib/db/database.ts'
import { carryTags } from '@/lib/delivery/carry-tags.ts'
import { printedResponse } from '@/lib/delivery/printed-response.ts'
import { SITE_TAG } from '@/lib/delivery/touched.ts'
import { settings } from '@/lib/env.ts'
import { readSite } from '@/lib/sections/read-site.ts'
import { siteIdentity } from '@/lib/site.ts'
import { llmsText } from '@/lib/sitemaps/llms-text.ts'

export const dynamic = 'force-static'

/** A short map of the site for language models. */
export async function GET(): Promise<Response> {
  await carryTags([SITE_TAG])
  const { tree, pages } = await readSite(await database())
  const facts = { ...siteIdentity(), sections: tree.all, pages, terms: settings().termsUrl }
  return printedResponse(llmsText(facts), 'text/plain')
}
