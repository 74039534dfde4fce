import { foldWord } from './fold-word.ts'

/** A text as `foldWord` has it, with the way back: offsets are UTF-16 units. */
export interface FoldedMap {
  readonly text: string
  /** Where in the text that was folded the character of that unit begins. */
  startOf(unit: number): number
  /** Where the character before that unit ends. */
  endOf(unit: number): number
}

/** A character and its marks, apart from those that fold to themselves. */
const CLUSTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gsu
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is ASCII.
const ASCII = /^[\x00-\x7f]*$/

/** Folds a text. Linear in it; nothing to do but lower case where it is ASCII. */
export function foldedMap(text: string): FoldedMap {
  if (ASCII.test(text)) {
    return { text: text.toLowerCase(), startOf: (unit) => unit, endOf: (unit) => unit }
  }
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const folded = foldWord(cluster)
    pieces.push(folded)
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
  }
  return {
    text: pieces.join(''),
    startOf: (unit) => starts[unit] ?? text.length,
    endOf: (unit) => (unit === 0 ? 0 : (ends[unit - 1] ?? text.length)),
  }
}
