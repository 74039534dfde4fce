import { foldWord } from './fold-word.ts'

/**
 * Groups of neighbouring letters, by which words are found in spite of where a segmenter cuts them.
 * Languages without spaces: what is a word depends on what stands around it, so a word that is asked
 * for alone may have been cut otherwise in a text. Three letters of Thai, Lao, Khmer and Burmese; two
 * of Chinese and Japanese, most of whose words are that short.
 */
const SCRIPTS = [
  { run: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu, size: 3 },
  { run: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu, size: 2 },
] as const

/** A stretch of letters of scripts that put no spaces between words. */
export const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu

/** The different groups of a text's unspaced stretches, at most so many; a stretch that is too short has none. */
export function letterGroups(text: string, most: number): Set<string> {
  const groups = new Set<string>()
  if (text.search(UNSPACED) < 0) return groups
  const folded = foldWord(text)
  for (const { run, size } of SCRIPTS) {
    for (const [stretch] of folded.matchAll(run)) {
      for (const group of groupsIn(stretch, size)) {
        if (groups.size >= most) return groups
        groups.add(group)
      }
    }
  }
  return groups
}

function* groupsIn(stretch: string, size: number): Generator<string> {
  const letters = [...stretch]
  for (let at = 0; at + size <= letters.length; at++) yield letters.slice(at, at + size).join('')
}

/**
 * The groups of three of a word of an alphabet, its ends among them: ` ja`, `jak` … `ta `. Two words
 * that share most of them are likely the same word, one of them mistyped.
 */
export function trigramsOf(word: string): string[] {
  return [...new Set(groupsIn(` ${word} `, 3))]
}
