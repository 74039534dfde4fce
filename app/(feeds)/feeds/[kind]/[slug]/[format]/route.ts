import { z } from 'zod'
import { slugSchema } from '@/lib/newsroom/articles/input.ts'
import { movedAddress } from '@/lib/newsroom/articles/moved-address.ts'
import { feedTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { database } from '@/lib/platform/db/database.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'
import {
  FEED_FORMATS,
  FEED_KINDS,
  type FeedFormat,
  type FeedOf,
  feedAddress,
  MEDIA_TYPES,
  pageOfFeed,
  SITE_FEED,
} from '@/lib/syndication/feeds/feed.ts'
import { feedPage } from '@/lib/syndication/feeds/feed-page.ts'
import { feedSite } from '@/lib/syndication/feeds/feed-site.ts'
import { printFeed } from '@/lib/syndication/feeds/print-feed.ts'

export const dynamic = 'force-static'

// The public paths are /feed.xml and /category/x/feed.xml; next.config.js rewrites them.

export function generateStaticParams() {
  return []
}

const paramsSchema = z
  .object({ kind: z.enum(FEED_KINDS), slug: z.string(), format: z.enum(FEED_FORMATS) })
  .refine(({ kind, slug }) =>
    kind === 'site' ? slug === 'all' : slugSchema.safeParse(slug).success,
  )

/** A feed, cached until something in it changes. */
export async function GET(_request: Request, context: { params: Promise<Record<string, string>> }) {
  const parsed = paramsSchema.safeParse(decodeParams(await context.params))
  if (!parsed.success) return new Response(null, { status: 404 })
  const { kind, slug, format } = parsed.data
  const of = kind === 'site' ? SITE_FEED : { kind, slug }
  await carryTags(feedTags(of))
  const view = await feedPage(await database(), of)
  if (!view) return redirectOrNotFound(of, format)
  const site = feedSite()
  const links = [`<${site.url}${feedAddress(of, format)}>; rel="self"`]
  if (site.hub) links.push(`<${site.hub}>; rel="hub"`)
  const text = printFeed(format, view, site)
  return printedResponse(text, MEDIA_TYPES[format], { link: links.join(', ') })
}

/** If the list's page has moved, redirects to the feed at the new address. */
async function redirectOrNotFound(of: FeedOf, format: FeedFormat): Promise<Response> {
  const moved = await movedAddress(await database(), decodeURIComponent(pageOfFeed(of)))
  if (!moved || !/^\/(?:category|author|tag)\/[^/?#]+$/.test(moved.redirect)) {
    return new Response(null, { status: 404 })
  }
  const { pathname } = new URL(`${moved.redirect}/${format}`, feedSite().url)
  return new Response(null, { status: 308, headers: { location: pathname } })
}

function decodeParams(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, part]) => [name, decodeURIComponent(part)]),
  )
}
