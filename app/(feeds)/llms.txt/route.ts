import { readSite } from '@/lib/newsroom/categories/site-frame.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { SITE_TAG } from '@/lib/platform/cache/site-tag.ts'
import { settings } from '@/lib/platform/config/env.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'
import { renderLlmsText } from '@/lib/syndication/sitemaps/llms-text.ts'

export const dynamic = 'force-static'

/** A short map of the site for language models. */
export async function GET(): Promise<Response> {
  await carryTags([SITE_TAG])
  const { tree, pages } = await readSite(await database())
  const siteFacts = { ...siteIdentity(), categories: tree.all, pages, terms: settings().termsUrl }
  return printedResponse(renderLlmsText(siteFacts), 'text/plain')
}
