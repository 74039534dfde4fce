import { partsOf } from '../words/segmenter.ts'
import type { WordChange } from './word-difference.ts'

/** Words that stayed, left on each side of a change. UTF-16 units. */
const CONTEXT = 140
/** Of one change; a longer one is a text of its own. */
const LONGEST = 1500

/**
 * A difference as it is printed: long stretches that stayed are cut to the words next to a change, and
 * an endless change to its beginning, with an ellipsis for what is left out. Cuts between words.
 */
export function excerptOfChanges(changes: readonly WordChange[], language: string): WordChange[] {
  return changes.map(({ kind, text }, index) => {
    if (kind !== 'same') return { kind, text: firstWords(text, LONGEST, language) }
    const [first, last] = [index === 0, index === changes.length - 1]
    const room = first || last ? CONTEXT : CONTEXT * 2
    if (text.length <= room + CONTEXT) return { kind, text }
    const head = first ? '' : firstWords(text, CONTEXT, language)
    const tail = last ? '' : lastWords(text, CONTEXT, language)
    return { kind, text: `${head}${first ? '… ' : ''}${tail}` }
  })
}

/** The beginning of a text, with an ellipsis where more follows. */
export function firstWords(text: string, most: number, language: string): string {
  if (text.length <= most) return text
  return `${fitting(partsOf(text.slice(0, most + 1), language, 'word'), most).trimEnd()} … `
}

function lastWords(text: string, most: number, language: string): string {
  const parts = partsOf(text.slice(-most - 1), language, 'word').toReversed()
  const words: string[] = []
  let length = 0
  // The first part may be half a word.
  for (const part of parts.slice(0, -1)) {
    length += part.length
    if (length <= most) words.unshift(part)
  }
  return words.join('').trimStart()
}

function fitting(parts: readonly string[], most: number): string {
  // The last part may be half a word.
  let text = ''
  for (const part of parts.slice(0, -1)) {
    if (text.length + part.length > most) break
    text += part
  }
  return text
}
