import { settings } from '@/lib/platform/config/env.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import {
  getShareFileName,
  getSharePath,
  getShareVersion,
  getSiteShareText,
  parseShareShape,
  SHAPES,
  type ShareText,
  SITE_SLUG,
} from '@/lib/syndication/share-images/share-image.ts'
import { getShareImageFile } from '@/lib/syndication/share-images/share-image-file.ts'
import { getShareTextBySlug } from '@/lib/syndication/share-images/share-text-by-slug.ts'

// Kept in the data folder and not with the pages, whose memory it would take. Asked for by crawlers.
export const dynamic = 'force-dynamic'

const TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const

/**
 * The picture of an article (or of the newspaper, `-`) in one shape. Its address changes with what is
 * drawn, so it may be kept for ever; an address of another version leads to the one of now.
 */
export async function GET(
  _request: Request,
  context: { params: Promise<{ slug: string; file: string }> },
) {
  const { slug, file } = await context.params
  const shape = parseShareShape(file)
  const words = shape && (await wordsOf(decoded(slug)))
  if (!words) return new Response(null, { status: 404 })
  if (file !== getShareFileName(shape, getShareVersion(words))) {
    const location = getSharePath(decoded(slug), shape, words)
    return new Response(null, { status: 307, headers: { location } })
  }
  const picture = await getShareImageFile(settings().dataDir, shape, words)
  if (!picture) return new Response(null, { status: 503, headers: { 'retry-after': '10' } })
  return new Response(new Uint8Array(picture), {
    headers: {
      'content-type': TYPES[SHAPES[shape].format],
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}

async function wordsOf(slug: string): Promise<ShareText | null> {
  const site = siteIdentity()
  if (slug === SITE_SLUG) return getSiteShareText(site)
  return getShareTextBySlug(await database(), slug, site.name)
}

/** A stray percent sign: nothing was ever published there. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return ''
  }
}
