/**
 * The entries of the full-text indexes, the same in both databases: words as they are, and what is no
 * word with a sign before it, which no word has. Query and index are made of the same, so that neither
 * database's own idea of words matters.
 */
import { createHash } from 'node:crypto'

/** A word that stands in the headline. */
export const titleLexeme = (word: string) => `^${word}`
/** A group of neighbouring letters. */
export const groupLexeme = (group: string) => `=${group}`

/** A list in which an article stands. Hashed, since a slug may hold what no entry can. */
export function listLexeme(list: string): string {
  return `#${createHash('sha256').update(list).digest('hex').slice(0, 16)}`
}
