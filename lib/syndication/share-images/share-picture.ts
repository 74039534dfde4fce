import { createHash } from 'node:crypto'
import type { PictureView } from '../../text/body/body.ts'

/**
 * The shapes in which a page is pictured where it is shared: `wide` is what social sites show beside
 * a link (Open Graph), the three ratios are those that Google asks of an article, and `mark` is the
 * newspaper's own sign, at least 112 px wide as Google wants a logo.
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

/** The ratios that Google asks for, the widest last. */
export const RATIOS = ['1x1', '4x3', '16x9'] as const satisfies readonly ShapeName[]

/** What a share picture is drawn from. */
export interface ShareWords {
  readonly headline: string
  /** The kicker above it, or what stands in its place; empty for none. */
  readonly label: string
  /** BCP 47: lines are broken by its rules. */
  readonly language: string
  readonly hero: PictureView | null
  /** The newspaper's name. */
  readonly site: string
}

/** Stands where an article's slug would, in the addresses of the newspaper's own pictures. */
export const OF_THE_SITE = '-'

/** Raised when the drawing changes, so that those who kept the old picture ask for the new. */
const DESIGN = 1

/**
 * Names what is drawn: another headline, kicker, hero or name of the newspaper is another version,
 * so that whoever has a picture may keep it for ever.
 */
export function shareVersion({ headline, label, language, hero, site }: ShareWords): string {
  const drawn = [DESIGN, headline, label, language, hero?.key ?? '', hero?.format ?? '', site]
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 16)
}

/** What the file of that shape is called; see `shapeNamed`. */
export function shareFile(shape: ShapeName, version: string): string {
  return `${shape}-${version}.${SHAPES[shape].format}`
}

/** Where the picture of an article, a standing page or (`-`) the newspaper is, on this site. */
export function sharePath(slug: string, shape: ShapeName, words: ShareWords): string {
  return `/share/${encodeURIComponent(slug)}/${shareFile(shape, shareVersion(words))}`
}

/** The shape that a file's name says, whatever its version; null for none. */
export function shapeNamed(file: string): ShapeName | null {
  return SHAPE_NAMES.find((name) => isFileOf(name, file)) ?? null
}

function isFileOf(shape: ShapeName, file: string): boolean {
  const [start, end] = [`${shape}-`, `.${SHAPES[shape].format}`]
  const version = file.slice(start.length, -end.length)
  return file.startsWith(start) && file.endsWith(end) && /^[0-9a-f]{16}$/.test(version)
}

/** The words of the newspaper's own picture. */
export function siteShareWords(site: {
  readonly name: string
  readonly tagline: string
  readonly language: string
}): ShareWords {
  return {
    headline: site.tagline || site.name,
    label: '',
    language: site.language,
    hero: null,
    site: site.name,
  }
}

/** The words of an article's picture, or of a standing page's. */
export function shareWordsOf(
  article: {
    readonly headline: string
    readonly kicker: string
    readonly category: { readonly name: string } | null
    readonly language: string
    readonly hero: PictureView | null
  },
  site: string,
): ShareWords {
  const { headline, kicker, category, language, hero } = article
  // A picture whose file never came is none.
  const seen = hero?.key && hero.format ? hero : null
  return { headline, label: kicker || (category?.name ?? ''), language, hero: seen, site }
}
