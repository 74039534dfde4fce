import type { Block } from '@/lib/text/body/body.ts'

/** One top-level block and what stands beside it, as numbers of letters. */
export interface Column {
  readonly block: Block['type']
  readonly lines: readonly number[]
  readonly slips: readonly number[]
}

// About what a wide screen makes of them, in pixels. Nothing is placed by these numbers: they only
// say how many slips a block shows before the rest waits to be asked for.
const TEXT = { line: 32, letters: 66, gap: 22 }
const SLIP = { line: 20, letters: 38, around: 92 }
const MORE = 46
const HEIGHTS: Partial<Record<Block['type'], number>> = {
  picture: 420,
  keepReading: 110,
  embed: 90,
  horizontalRule: 70,
}
/** Tags, sharing and what else follows a text. */
const FOOT = 500

/** So far may a block's first slip stand below its block, so that it isn't hidden from view. */
const DRIFT = 320
/** The room that a further slip may take of the next noted block's. */
const LEEWAY = 90

/**
 * How many of each block's slips are shown at once, so that the margin keeps pace with the text: the
 * first wherever it stands near its block, more where there is room before the next block with
 * slips. However many notes a paragraph has, those further down stand where they belong.
 */
export function roomFor(columns: readonly Column[]): number[] {
  const { tops, bottoms } = placesOf(columns)
  let filled = 0
  return columns.map(({ slips }, at) => {
    if (slips.length === 0) return 0
    const top = tops[at] ?? 0
    const bottom = bottoms[at] ?? top
    filled = Math.max(filled, top)
    let shown = 0
    for (const words of slips) {
      const end = filled + slipHeight(words)
      const fits = shown === 0 ? filled - top <= DRIFT : end <= bottom + LEEWAY
      if (!fits) break
      filled = end
      shown += 1
    }
    if (shown < slips.length) filled += MORE
    return shown
  })
}

/** Where each block begins, and where the next one with slips does (else the foot ends). */
function placesOf(columns: readonly Column[]) {
  const tops: number[] = []
  let height = 0
  for (const column of columns) {
    tops.push(height)
    height += heightOf(column)
  }
  let bottom = height + FOOT
  const bottoms = columns.map(() => bottom)
  for (let at = columns.length - 1; at >= 0; at -= 1) {
    bottoms[at] = bottom
    if (columns[at]?.slips.length) bottom = tops[at] ?? bottom
  }
  return { tops, bottoms }
}

function heightOf({ block, lines }: Column): number {
  const text = lines.map((letters) => Math.ceil(letters / TEXT.letters) * TEXT.line + TEXT.gap)
  return (HEIGHTS[block] ?? 0) + text.reduce((sum, one) => sum + one, 0)
}

function slipHeight(letters: number): number {
  return SLIP.around + Math.ceil(letters / SLIP.letters) * SLIP.line
}
