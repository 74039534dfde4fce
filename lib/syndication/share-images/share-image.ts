import { createHash } from 'node:crypto'
import type { PictureView } from '../../text/body/body.ts'

/**
 * The shapes of share images. `wide` is for Open Graph, the three ratios are those Google
 * recommends for articles, and `mark` is the site's logo (Google requires at least 112 px).
 */
export const SHAPES = {
  wide: { width: 1200, height: 630, format: 'png' },
  '1x1': { width: 1200, height: 1200, format: 'jpg' },
  '4x3': { width: 1200, height: 900, format: 'jpg' },
  '16x9': { width: 1200, height: 675, format: 'jpg' },
  mark: { width: 512, height: 512, format: 'png' },
} as const

export type ShapeName = keyof typeof SHAPES
export const SHAPE_NAMES = Object.keys(SHAPES) as readonly ShapeName[]

/** The ratios Google recommends for articles, widest last. */
export const RATIOS = ['1x1', '4x3', '16x9'] as const satisfies readonly ShapeName[]

/** Everything that is drawn in a share image. */
export interface ShareText {
  readonly headline: string
  /** The kicker or the category; empty for none. */
  readonly label: string
  /** BCP 47. Line breaking depends on it. */
  readonly language: string
  readonly hero: PictureView | null
  /** The site's name. */
  readonly site: string
}

/** Takes the place of the slug in the paths of the site's own images. */
export const SITE_SLUG = '-'

/** Bump this when the design changes, so that clients fetch new images. */
const DESIGN = 1

/**
 * Hashes everything that is drawn. Another headline, kicker, hero or site name is another version,
 * so images can be cached for ever.
 */
export function getShareVersion({ headline, label, language, hero, site }: ShareText): string {
  const drawn = [DESIGN, headline, label, language, hero?.key ?? '', hero?.format ?? '', site]
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 16)
}

/** Returns the file name: `wide-0123456789abcdef.png`. */
export function getShareFileName(shape: ShapeName, version: string): string {
  return `${shape}-${version}.${SHAPES[shape].format}`
}

/** Returns the path of the share image of an article, a standing page or (slug `-`) the site. */
export function getSharePath(slug: string, shape: ShapeName, words: ShareText): string {
  return `/share/${encodeURIComponent(slug)}/${getShareFileName(shape, getShareVersion(words))}`
}

/** Parses the shape from a file name of any version; null if there is no such shape. */
export function parseShareShape(file: string): ShapeName | null {
  return SHAPE_NAMES.find((name) => isFileOfShape(name, file)) ?? null
}

function isFileOfShape(shape: ShapeName, file: string): boolean {
  const [start, end] = [`${shape}-`, `.${SHAPES[shape].format}`]
  const version = file.slice(start.length, -end.length)
  return file.startsWith(start) && file.endsWith(end) && /^[0-9a-f]{16}$/.test(version)
}

/** Returns the text of the site's own image. */
export function getSiteShareText(site: {
  readonly name: string
  readonly tagline: string
  readonly language: string
}): ShareText {
  return {
    headline: site.tagline || site.name,
    label: '',
    language: site.language,
    hero: null,
    site: site.name,
  }
}

/** Returns the text of the image of an article or standing page. */
export function getShareText(
  article: {
    readonly headline: string
    readonly kicker: string
    readonly category: { readonly name: string } | null
    readonly language: string
    readonly hero: PictureView | null
  },
  site: string,
): ShareText {
  const { headline, kicker, category, language, hero } = article
  // A hero whose file is missing (a failed import) is left out.
  const usableHero = hero?.key && hero.format ? hero : null
  return { headline, label: kicker || (category?.name ?? ''), language, hero: usableHero, site }
}
