import type { TypeStyle } from './faces.ts'
import { type ShapedLine, shapeLine } from './shape-line.ts'
import { splitAtBreaks } from './split-at-breaks.ts'

/** Where words may stand, in px; sizes of type are px to the em, lines `leading` ems apart. */
export interface TextBox {
  readonly width: number
  readonly height: number
  readonly largest: number
  readonly smallest: number
  readonly leading: number
}

export interface FittedText {
  readonly lines: readonly ShapedLine[]
  readonly size: number
}

interface Piece {
  readonly text: string
  readonly width: number
}

const STEP = 4
const ELLIPSIS = '…'
/** More than any shape has room for, in the narrowest letters at the smallest size; imports may have more. */
const MOST_LETTERS = 3000

/**
 * The words at the largest size at which they fit, in lines of about the same length; where even the
 * smallest is too large, the last line ends with an ellipsis. Null where a letter can't be set.
 */
export function fitTextInBox(
  style: TypeStyle,
  text: string,
  language: string,
  room: TextBox,
): FittedText | null {
  const shown = firstLetters(text.trim().replace(/\s+/g, ' '))
  const pieces = measured(style, splitAtBreaks(shown, language), room)
  if (!pieces) return null
  for (let size = room.largest; size > room.smallest; size -= STEP) {
    const lines = evenLines(pieces, room.width / size)
    const fits = lines.length * size * room.leading <= room.height
    if (fits && pieces.every(({ width }) => width * size <= room.width)) {
      return set(style, lines, size)
    }
  }
  const most = Math.max(1, Math.floor(room.height / (room.smallest * room.leading)))
  const lines = broken(pieces, room.width / room.smallest)
  return set(style, cutTo(lines, most), room.smallest)
}

function firstLetters(text: string): string {
  // No letter has more than two units.
  return Array.from(text.slice(0, 2 * MOST_LETTERS))
    .slice(0, MOST_LETTERS)
    .join('')
}

/** Each piece with its width in ems; one too wide for any line is cut between its letters. */
function measured(
  style: TypeStyle,
  texts: readonly string[],
  room: TextBox,
): readonly Piece[] | null {
  const widest = room.width / room.smallest
  const pieces: Piece[] = []
  for (const text of texts) {
    const width = shapeLine(style, text)?.width
    if (width === undefined) return null
    if (width <= widest) pieces.push({ text, width })
    else pieces.push(...lettersOf(style, text))
  }
  return pieces
}

function lettersOf(style: TypeStyle, text: string): Piece[] {
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
  const widths = new Map<string, number>()
  return Array.from(letters, ({ segment }) => {
    const width = widths.get(segment) ?? shapeLine(style, segment)?.width ?? 0
    widths.set(segment, width)
    return { text: segment, width }
  })
}

type Lines = readonly (readonly Piece[])[]

/** Each line holds what goes into `width` ems. */
function broken(pieces: readonly Piece[], width: number): Lines {
  const lines: Piece[][] = []
  let filled = Number.POSITIVE_INFINITY
  for (const piece of pieces) {
    if (filled + piece.width <= width) lines.at(-1)?.push(piece)
    else lines.push([piece])
    filled = lines.at(-1)?.length === 1 ? piece.width : filled + piece.width
  }
  return lines
}

/** The narrowest lines that are no more lines. */
function evenLines(pieces: readonly Piece[], width: number): Lines {
  const { length } = broken(pieces, width)
  let [low, high] = [width / (length + 1), width]
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2
    if (broken(pieces, middle).length > length) low = middle
    else high = middle
  }
  return broken(pieces, high)
}

/** The first `most` lines; the last gives up a word for the ellipsis where more would follow. */
function cutTo(lines: Lines, most: number): Lines {
  const last = lines[most - 1]
  if (lines.length <= most || !last) return lines
  const shorter = last.length > 1 ? last.slice(0, -1) : last
  return [...lines.slice(0, most - 1), [...shorter, { text: ELLIPSIS, width: 0 }]]
}

function set(style: TypeStyle, lines: Lines, size: number): FittedText | null {
  const made = lines.map((line) => {
    const text = line.map((piece) => piece.text).join('')
    return shapeLine(style, text.trimEnd().replace(/\s+…$/u, ELLIPSIS))
  })
  return made.every((line) => line !== null) ? { lines: made, size } : null
}
