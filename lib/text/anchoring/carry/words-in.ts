import type { Passage } from '../passage.ts'

const words = new Intl.Segmenter('en', { granularity: 'word' })

/** Where the words of a short text stand, in whatever language. */
export function wordsIn(text: string): Passage[] {
  const found: Passage[] = []
  for (const { isWordLike, index, segment } of words.segment(text)) {
    if (isWordLike) found.push({ start: index, end: index + segment.length })
  }
  return found
}

/** The range of the word that holds the character at this offset of a short text, or null for none. */
export function wordAround(text: string, offset: number): Passage | null {
  const found = words.segment(text).containing(offset)
  if (!found?.isWordLike) return null
  return { start: found.index, end: found.index + found.segment.length }
}
