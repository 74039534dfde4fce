import { segmenterOf } from '../../text/words/segmenter.ts'
import { foldWord } from './fold-word.ts'

/** Longer than words are; what is longer is an address or a key mashed. UTF-16 units. */
const LONGEST = 60

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Within a word they part nothing: don’t is one word, and so is it without. */
const APOSTROPHES = /['’ʼ`´]/g

/**
 * The words of a text, folded, in their order. Intl.Segmenter finds them, so that languages without
 * spaces have words too. Its rules are the same for every language here, because nobody says in
 * which one a query is. About a million characters a second.
 */
export function* searchWords(text: string): Generator<string> {
  for (const { segment, isWordLike } of segmenterOf('en', 'word').segment(text)) {
    if (isWordLike) yield* wordsIn(segment)
  }
}

function* wordsIn(segment: string): Generator<string> {
  const folded = foldWord(segment).replace(APOSTROPHES, '')
  for (const [word] of folded.matchAll(WORD)) yield shortened(word)
}

/** Cut between two characters, never inside one. */
function shortened(word: string): string {
  if (word.length <= LONGEST) return word
  return word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')
}
