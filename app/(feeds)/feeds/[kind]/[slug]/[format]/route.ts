import { z } from 'zod'
import { slugSchema } from '@/lib/newsroom/articles/input.ts'
import { findMovedAddress } from '@/lib/newsroom/articles/moved-address.ts'
import { feedTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { database } from '@/lib/platform/db/database.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'
import {
  FEED_FORMATS,
  FEED_KINDS,
  type FeedFormat,
  type FeedKey,
  getFeedPagePath,
  getFeedPath,
  MEDIA_TYPES,
  SITE_FEED,
} from '@/lib/syndication/feeds/feed.ts'
import { getFeedSite } from '@/lib/syndication/feeds/feed-site.ts'
import { getFeed } from '@/lib/syndication/feeds/get-feed.ts'
import { renderFeed } from '@/lib/syndication/feeds/render-feed.ts'

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
  const view = await getFeed(await database(), of)
  if (!view) return redirectOrNotFound(of, format)
  const site = getFeedSite()
  const links = [`<${site.url}${getFeedPath(of, format)}>; rel="self"`]
  if (site.hub) links.push(`<${site.hub}>; rel="hub"`)
  const text = renderFeed(format, view, site)
  return printedResponse(text, MEDIA_TYPES[format], { link: links.join(', ') })
}

/** If the list's page has moved, redirects to the feed at the new address. */
async function redirectOrNotFound(of: FeedKey, format: FeedFormat): Promise<Response> {
  const moved = await findMovedAddress(await database(), decodeURIComponent(getFeedPagePath(of)))
  if (!moved || !/^\/(?:category|author|tag)\/[^/?#]+$/.test(moved.redirect)) {
    return new Response(null, { status: 404 })
  }
  const { pathname } = new URL(`${moved.redirect}/${format}`, getFeedSite().url)
  return new Response(null, { status: 308, headers: { location: pathname } })
}

function decodeParams(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, part]) => [name, decodeURIComponent(part)]),
  )
}
