const LETTERS = /[\p{L}\p{N}\p{M}\p{S}]/gu
const VISIBLE = /\S/gu

/** What counts in a passage: letters, digits and symbols; if it has none, whatever can be seen. */
export function lettersOf(passage: string): RegExp {
  return passage.search(LETTERS) >= 0 ? LETTERS : VISIBLE
}

export function countLetters(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

const words = new Intl.Segmenter('en', { granularity: 'word' })

/** Words of a short text, in whatever language. */
export function countWords(text: string): number {
  let count = 0
  for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1
  return count
}

/** The range of the word that holds the character at this offset of a short text, or null for none. */
export function wordAround(text: string, offset: number): { start: number; end: number } | null {
  const found = words.segment(text).containing(offset)
  if (!found?.isWordLike) return null
  return { start: found.index, end: found.index + found.segment.length }
}
