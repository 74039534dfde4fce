import { type FittedText, fitTextInBox } from './fit-text-in-box.ts'
import { type ShapedLine, shapeLine } from './shape-line.ts'
import { SHAPES, type ShapeName, type ShareText } from './share-image.ts'

/** The site's light colours, as in components/site/tokens.css. */
const PAPER = '#fcfcfa'
const INK = '#17150f'
const BLUE = '#1d4ed0'
const RED = '#b3261e'

/** In px, of every shape that carries words. */
const EDGE = 76
const FLAG_BASELINE = 112
const RULE = 142
const LABEL_BASELINE = 216
/** The reader's pencil, beside the headline. */
const MARGIN_LINE = { right: 76, width: 10 }
const FLAG = { largest: 52, smallest: 20 }
const LABEL_SIZE = 30
/** Longer is no name or label that fits in one line, in whatever letters. */
const MOST_IN_LINE = 300

/** Letters that stack marks need room between lines. */
const STACKED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const VIETNAMESE = /[\u1ea0-\u1ef9]/u

/**
 * A page's words as a drawing (SVG) of that shape: the newspaper's name, the kicker, the headline as
 * large as there is room. Everything is outlines and numbers: no font of the machine is asked, and
 * nothing that somebody wrote stands in it. Null where our fonts lack a letter of the headline.
 */
export function drawText(shape: ShapeName, words: ShareText): string | null {
  const { width, height } = SHAPES[shape]
  const label = labelLine(words, width - 2 * EDGE)
  const top = label ? LABEL_BASELINE + 34 : RULE + 44
  const bottom = height - EDGE
  const headline = fitHeadline(words, width - 2 * EDGE - 60, bottom - top)
  if (!headline) return null
  const line = height - EDGE - top
  const { right, width: thick } = MARGIN_LINE
  return drawing(shape, [
    flag(words.site, width),
    `<path fill="${INK}" d="M${EDGE} ${RULE}H${width - EDGE}v4H${EDGE}z"/>`,
    label ? lineOf(label, EDGE, LABEL_BASELINE, LABEL_SIZE, RED) : '',
    linesOf(headline, EDGE, top, leadingOf(words.headline)),
    `<path fill="${BLUE}" d="M${width - right - thick} ${top}h${thick}v${line}h${-thick}z"/>`,
  ])
}

/** The newspaper's sign without a word: a page with a note in its margin, as app/icon.svg has it. */
export function drawLogo(shape: ShapeName): string {
  const { width, height } = SHAPES[shape]
  const size = Math.min(width, height) * (shape === 'mark' ? 1 : 0.6)
  const place = `translate(${(width - size) / 2} ${(height - size) / 2}) scale(${size / 32})`
  return drawing(shape, [
    `<g transform="${place}" fill="none" stroke="${INK}" stroke-width="2">`,
    `<rect x="3" y="2" width="26" height="28" rx="2"/><path d="M8 8.5h16" stroke-width="4"/>`,
    `<path d="M8 14h10M8 18.5h10M8 23h10"/>`,
    `<path d="M23 13v11" stroke="${BLUE}" stroke-width="2.5"/></g>`,
  ])
}

function drawing(shape: ShapeName, parts: readonly string[]): string {
  const { width, height } = SHAPES[shape]
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`
  return `${open}<path fill="${PAPER}" d="M0 0h${width}v${height}H0z"/>${parts.join('')}</svg>`
}

function fitHeadline({ headline, language }: ShareText, width: number, height: number) {
  const largest = height > 500 ? 132 : 96
  const leading = leadingOf(headline)
  return fitTextInBox('head', headline, language, { width, height, largest, smallest: 36, leading })
}

function leadingOf(text: string): number {
  if (STACKED.test(text)) return 1.5
  return VIETNAMESE.test(text) ? 1.22 : 1.1
}

/** What is too long, or has a letter that we lack, is left out: the headline says it all. */
function labelLine({ label }: ShareText, width: number): ShapedLine | null {
  const line = label === '' || label.length > MOST_IN_LINE ? null : shapeLine('label', label)
  return line && line.width * LABEL_SIZE <= width ? line : null
}

/** Its name, or its sign alone where our fonts can't set it. */
function flag(site: string, width: number): string {
  const line = site.length > MOST_IN_LINE ? null : shapeLine('head', site)
  if (!line) return ''
  const size = Math.min(FLAG.largest, (width - 2 * EDGE) / Math.max(line.width, 1))
  return size < FLAG.smallest ? '' : lineOf(line, EDGE, FLAG_BASELINE, size, INK)
}

function linesOf({ lines, size }: FittedText, x: number, top: number, leading: number): string {
  // Half of what the leading adds stands above the first line, as in a browser.
  const first = top + size * (leading / 2 + 0.3)
  return lines.map((line, at) => lineOf(line, x, first + at * size * leading, size, INK)).join('')
}

function lineOf(
  line: ShapedLine,
  x: number,
  baseline: number,
  size: number,
  colour: string,
): string {
  const letters = line.glyphs.map((glyph) => {
    const scale = size / glyph.em
    const [left, up] = [rounded(x + glyph.x * size), rounded(baseline - glyph.y * size)]
    const place = `translate(${left} ${up}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`
    return `<path transform="${place}" d="${glyph.outline}"/>`
  })
  return `<g fill="${colour}">${letters.join('')}</g>`
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}
