import type { Passage } from '../passage.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Edges, EdgeWords } from './edge-words.ts'
import type { LetterCounts } from './letter-counts.ts'
import { wordAround } from './words-in.ts'

/** How many words more than went may have come in their place: "Monday" and "the day before that". */
const MORE_WORDS = 3
/** Longer is no word that a passage must not cut; UTF-16 units. */
const WORD = 64

/** Two texts as the edges of all passages are decided by. */
export interface Grounds {
  readonly surroundings: Surroundings
  readonly edgesBefore: Edges
  readonly edgesAfter: Edges
  readonly countsBefore: LetterCounts
}

/** Where the first part that lives on begins before, and where the last ends. */
interface Living {
  readonly first: number
  readonly last: number
  /** Whether what stands just outside lives on with it: then that edge wasn't edited. */
  readonly goesOnBefore: boolean
  readonly goesOnAfter: boolean
}

/**
 * A passage whose edge was edited, grown to whole words: by the words that came in the place of those
 * which went from its edge, and by the rest of a word that it would cut. Never by words that stood
 * before already, nor across the end of a sentence or a block.
 */
export function growToWords(
  grounds: Grounds,
  passage: Passage,
  living: Living,
  hull: Passage,
): Passage {
  return {
    start: living.goesOnBefore
      ? hull.start
      : grownStart(grounds, passage, living.first, hull.start),
    end: living.goesOnAfter ? hull.end : grownEnd(grounds, passage, living.last, hull.end),
  }
}

function grownStart(grounds: Grounds, passage: Passage, first: number, start: number): number {
  const come = withoutMarksBefore(comeBefore(grounds, passage, first, start))
  return come === '' ? cutWordStart(grounds, passage, start) : start - come.length
}

function grownEnd(grounds: Grounds, passage: Passage, last: number, end: number): number {
  const come = withoutMarksAfter(comeAfter(grounds, passage, last, end))
  return come === '' ? cutWordEnd(grounds, passage, end) : end + come.length
}

/** The words that came just before the hull in the place of the passage's own; empty for none. */
function comeBefore(grounds: Grounds, passage: Passage, first: number, hull: number): string {
  const { surroundings, edgesBefore, edgesAfter, countsBefore } = grounds
  const gone = surroundings.goneBefore(first)
  const inside = { start: Math.max(gone.start, passage.start), end: first }
  if (countsBefore.letters(inside.start, inside.end) === 0) return ''
  if (countsBefore.letters(gone.start, passage.start) > 0) return ''
  const come = edgesAfter.lastSentence(surroundings.newBefore(hull))
  return fits(come, () => edgesBefore.wordsBefore(inside)) ? come.text : ''
}

function comeAfter(grounds: Grounds, passage: Passage, last: number, hull: number): string {
  const { surroundings, edgesBefore, edgesAfter, countsBefore } = grounds
  const gone = surroundings.goneAfter(last)
  const inside = { start: last, end: Math.min(gone.end, passage.end) }
  if (countsBefore.letters(inside.start, inside.end) === 0) return ''
  if (countsBefore.letters(passage.end, gone.end) > 0) return ''
  const come = edgesAfter.firstSentence(surroundings.newAfter(hull))
  return fits(come, () => edgesBefore.wordsAfter(inside)) ? come.text : ''
}

function fits(come: EdgeWords, gone: () => number): boolean {
  return come.text !== '' && come.words <= gone() + MORE_WORDS
}

function cutWordStart({ surroundings }: Grounds, passage: Passage, start: number): number {
  const { before, after } = surroundings.texts
  const from = Math.max(surroundings.newBefore(start).start, start - WORD)
  if (from >= start || isBetweenWords(after, start) || cutsWord(before, passage.start)) return start
  const word = wordAround(after.slice(from, start + WORD), start - from)
  return word ? Math.min(start, from + word.start) : start
}

function cutWordEnd({ surroundings }: Grounds, passage: Passage, end: number): number {
  const { before, after } = surroundings.texts
  const to = Math.min(surroundings.newAfter(end).end, end + WORD)
  if (to <= end || isBetweenWords(after, end) || cutsWord(before, passage.end)) return end
  const from = Math.max(0, end - WORD)
  const word = wordAround(after.slice(from, to), end - 1 - from)
  return word ? Math.max(end, from + word.end) : end
}

function withoutMarksBefore(text: string): string {
  return text.replace(/^[^\p{L}\p{N}\p{S}]+/u, '')
}

function withoutMarksAfter(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}\p{S}]+$/u, '')
}

/** Whether the reader began or ended the passage inside a word. */
function cutsWord(text: string, offset: number): boolean {
  if (offset <= 0 || isBetweenWords(text, offset)) return false
  const around = text.slice(Math.max(0, offset - WORD), offset + WORD)
  const word = wordAround(around, Math.min(offset, WORD))
  return word !== null && word.start < Math.min(offset, WORD)
}

/** Whether no word can go on there: a blank stands on one side. */
function isBetweenWords(text: string, offset: number): boolean {
  return isBlank(text.charCodeAt(offset - 1)) || isBlank(text.charCodeAt(offset))
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10
}
