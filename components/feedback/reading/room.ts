import type { Block } from '@/lib/text/body/body.ts'

/** A top-level block and its slips, measured in characters. */
export interface Column {
  readonly block: Block['type']
  readonly lines: readonly number[]
  readonly slips: readonly number[]
}

// Approximate sizes on a wide screen, in pixels. They only decide how many slips a block shows
// before "more notes", not where slips are placed.
const TEXT = { line: 32, letters: 66, gap: 22 }
const SLIP = { line: 20, letters: 38, around: 92 }
const MORE = 46
const HEIGHTS: Partial<Record<Block['type'], number>> = {
  picture: 420,
  keepReading: 110,
  embed: 90,
  horizontalRule: 70,
}
/** Height of the tags, sharing and other elements below the text. */
const FOOT = 500

/** How far below its block the first slip may start and still be visible. */
const DRIFT = 320
/** How far further slips may extend beside the next block that has notes. */
const LEEWAY = 90

/**
 * How many of each block's slips to show, so that the margin keeps pace with the text: the first
 * one if it starts near its block, more if they fit before the next block with slips. A paragraph
 * with many notes doesn't push later notes away from their text.
 */
export function countVisibleNotes(columns: readonly Column[]): number[] {
  const { tops, bottoms } = getColumnPlaces(columns)
  let filled = 0
  return columns.map(({ slips }, at) => {
    if (slips.length === 0) return 0
    const top = tops[at] ?? 0
    const bottom = bottoms[at] ?? top
    filled = Math.max(filled, top)
    let shown = 0
    for (const words of slips) {
      const end = filled + getSlipHeight(words)
      const fits = shown === 0 ? filled - top <= DRIFT : end <= bottom + LEEWAY
      if (!fits) break
      filled = end
      shown += 1
    }
    if (shown < slips.length) filled += MORE
    return shown
  })
}

/** Top of each block, and the top of the next block with slips (or the end of the page). */
function getColumnPlaces(columns: readonly Column[]) {
  const tops: number[] = []
  let height = 0
  for (const column of columns) {
    tops.push(height)
    height += getHeight(column)
  }
  let bottom = height + FOOT
  const bottoms = columns.map(() => bottom)
  for (let at = columns.length - 1; at >= 0; at -= 1) {
    bottoms[at] = bottom
    if (columns[at]?.slips.length) bottom = tops[at] ?? bottom
  }
  return { tops, bottoms }
}

function getHeight({ block, lines }: Column): number {
  const text = lines.map((letters) => Math.ceil(letters / TEXT.letters) * TEXT.line + TEXT.gap)
  return (HEIGHTS[block] ?? 0) + text.reduce((sum, one) => sum + one, 0)
}

function getSlipHeight(letters: number): number {
  return SLIP.around + Math.ceil(letters / SLIP.letters) * SLIP.line
}
