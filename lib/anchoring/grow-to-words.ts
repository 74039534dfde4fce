import { countLetters, countWords, lettersOf, wordAround } from './letters.ts'
import type { Passage } from './passage.ts'
import type { Surroundings } from './surroundings.ts'

/** How many words more than went may have come in their place: "Monday" and "the day before that". */
const MORE_WORDS = 3
/** Longer is no word that a passage must not cut; UTF-16 units. */
const WORD = 64

/** What the edge of a passage is decided by, on either side. */
interface Edge {
  /** Of the text before: what went from the passage itself, and what went just outside it. */
  readonly goneInside: string
  readonly goneOutside: string
  /** What came between the living part and its neighbour outside. */
  readonly come: string
}

/**
 * A passage whose edge was edited, grown to whole words: by the words that came in the place of those
 * which went from its edge, and by the rest of a word that it would cut. Never by words that stood
 * before already, nor across the end of a sentence or a block.
 */
export function growToWords(
  surroundings: Surroundings,
  passage: Passage,
  parts: readonly { before: Passage }[],
  hull: Passage,
): Passage {
  const { before, after } = surroundings.texts
  const first = parts[0]?.before.start ?? passage.start
  const last = parts.at(-1)?.before.end ?? passage.end
  const goneFirst = surroundings.goneBefore(first)
  const goneLast = surroundings.goneAfter(last)
  const newFirst = surroundings.newBefore(hull.start)
  const newLast = surroundings.newAfter(hull.end)
  const start = grownBy({
    goneInside: before.slice(Math.max(goneFirst.start, passage.start), first),
    goneOutside: before.slice(goneFirst.start, passage.start),
    come: lastSentence(after.slice(newFirst.start, newFirst.end)),
  })
  const end = grownBy({
    goneInside: before.slice(last, Math.min(goneLast.end, passage.end)),
    goneOutside: before.slice(passage.end, goneLast.end),
    come: firstSentence(after.slice(newLast.start, newLast.end)),
  })
  return {
    start: start.length > 0 ? hull.start - withoutMarksBefore(start).length : cutWordStart(),
    end: end.length > 0 ? hull.end + withoutMarksAfter(end).length : cutWordEnd(),
  }

  function cutWordStart(): number {
    if (cutsWord(before, passage.start)) return hull.start
    const from = Math.max(newFirst.start, hull.start - WORD)
    const word = wordAround(after.slice(from, hull.start + WORD), hull.start - from)
    return word ? Math.min(hull.start, from + word.start) : hull.start
  }

  function cutWordEnd(): number {
    if (cutsWord(before, passage.end)) return hull.end
    const from = Math.max(0, hull.end - WORD)
    const word = wordAround(
      after.slice(from, Math.min(newLast.end, hull.end + WORD)),
      hull.end - 1 - from,
    )
    return word ? Math.max(hull.end, from + word.end) : hull.end
  }
}

/** What the edge takes in: all that came there, or nothing. */
function grownBy({ goneInside, goneOutside, come }: Edge): string {
  const letters = lettersOf('a')
  if (countLetters(goneInside, letters) === 0 || countLetters(goneOutside, letters) > 0) return ''
  if (countLetters(come, letters) === 0) return ''
  return countWords(come) <= countWords(goneInside) + MORE_WORDS ? come : ''
}

const SENTENCE_END = /[.!?…؟۔।॥።](?=\s)|[。！？\n]/gu

function lastSentence(text: string): string {
  let start = 0
  for (const { 0: end, index } of text.matchAll(SENTENCE_END)) start = index + end.length
  return text.slice(start)
}

function firstSentence(text: string): string {
  const end = text.search(SENTENCE_END)
  return end < 0 ? text : text.slice(0, end)
}

function withoutMarksBefore(text: string): string {
  return text.replace(/^[^\p{L}\p{N}\p{S}]+/u, '')
}

function withoutMarksAfter(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}\p{S}]+$/u, '')
}

/** Whether the reader began or ended the passage inside a word. */
function cutsWord(text: string, offset: number): boolean {
  const around = text.slice(Math.max(0, offset - WORD), offset + WORD)
  const word = wordAround(around, Math.min(offset, WORD))
  return word !== null && offset > 0 && word.start < Math.min(offset, WORD)
}
