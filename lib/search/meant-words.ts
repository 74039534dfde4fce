import { join, type Reader, sql } from '../platform/db/database.ts'
import { foldWord } from './words/fold-word.ts'
import { trigramsOf } from './words/letter-groups.ts'
import { isCorrectable, nearestWord, slipsAllowed } from './words/spelling.ts'

/** Words of a query that are corrected, and words that each is compared with. */
const [CORRECTED, COMPARED] = [5, 40]

/**
 * What was typed, with each word that no text has replaced by the one that was likely meant; null
 * when there is nothing to replace. One query.
 */
export async function meantBy(db: Reader, typed: string): Promise<string | null> {
  const words = [...new Set(wordsOf(typed))].filter(isCorrectable).slice(0, CORRECTED)
  if (words.length === 0) return null
  const each = words.map((word, at) => nearWords(word, at))
  const rows = await db.$queryRaw<{ at: number | bigint; word: string }[]>(
    sql`${join(each, ' UNION ALL ')}`,
  )
  const meant = new Map<string, string>()
  for (const [at, word] of words.entries()) {
    const near = rows.filter((row) => Number(row.at) === at).map((row) => row.word)
    const nearest = nearestWord(word, near)
    if (nearest && nearest !== word) meant.set(word, nearest)
  }
  if (meant.size === 0) return null
  return typed.replace(TYPED_WORD, (word) => spelt(meant.get(foldWord(word)), word))
}

/** With a capital where one was typed. */
function spelt(meant: string | undefined, typed: string): string {
  if (meant === undefined) return typed
  const isCapital = /^\p{Lu}/u.test(typed)
  return isCapital ? meant.replace(/^./u, (letter) => letter.toUpperCase()) : meant
}

const TYPED_WORD = /[\p{L}\p{M}\p{N}]+/gu

function wordsOf(typed: string): string[] {
  return Array.from(typed.matchAll(TYPED_WORD), ([word]) => foldWord(word))
}

/** The words that have the most groups of letters in common with one, of nearly its length. */
function nearWords(word: string, at: number) {
  const [length, slips] = [[...word].length, slipsAllowed(word)]
  return sql`SELECT * FROM (
    SELECT CAST(${at} AS INTEGER) AS "at", g."word", count(*) AS "shared" FROM "SearchGram" g
    WHERE g."gram" IN (${join(trigramsOf(word))})
      AND g."length" BETWEEN ${length - slips} AND ${length + slips}
    GROUP BY g."word" ORDER BY "shared" DESC, g."word" LIMIT ${COMPARED}) n`
}
