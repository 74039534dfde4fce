import type { Passage } from './passage.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The passage, widened where it cuts a grapheme (what a reader takes for one character: a letter with
 * its marks, a family of emoji, a flag) so that it holds that grapheme whole. A passage outside the
 * text is first brought inside. Idempotent. Costs a copy of the text; for many passages of one text
 * use `graphemesOf`.
 */
export function snapToGraphemes(text: string, passage: Passage): Passage {
  return graphemesOf(text).widen(passage)
}

export interface Graphemes {
  /** Where the grapheme that holds this unit begins; the text's length for one behind it. */
  startAt(offset: number): number
  /** Where the grapheme that this offset cuts ends; the offset itself when it cuts none. */
  endAt(offset: number): number
  widen(passage: Passage): Passage
}

/** The graphemes of a text, found where they are asked for: a microsecond for each question. */
export function graphemesOf(text: string): Graphemes {
  let segments: Intl.Segments | undefined
  // The last one found is kept, so that many questions about one endless grapheme cost one search.
  let known = { index: 0, end: 0 }
  function around(offset: number): { index: number; end: number } {
    if (known.index <= offset && offset < known.end) return known
    segments ??= graphemes.segment(text)
    const found = segments.containing(offset)
    known = found
      ? { index: found.index, end: found.index + found.segment.length }
      : { index: offset, end: offset }
    return known
  }
  const startAt = (offset: number) => (parts(text, offset) ? offset : around(offset).index)
  const endAt = (offset: number) => {
    if (parts(text, offset)) return offset
    const { index, end } = around(offset)
    return index === offset ? offset : end
  }
  const widen = ({ start, end }: Passage): Passage => {
    const from = startAt(within(text, start))
    return { start: from, end: endAt(Math.max(from, within(text, end))) }
  }
  return { startAt, endAt, widen }
}

function within(text: string, offset: number): number {
  return Math.min(Math.max(0, offset), text.length)
}

/**
 * Whether two graphemes certainly meet here: at the text's ends, and between two characters below
 * U+0300, where the combining marks begin, except within CR LF.
 */
function parts(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  const [left, right] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  return left < 0x300 && right < 0x300 && !(left === 13 && right === 10)
}
