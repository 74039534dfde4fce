import { join, sql } from '../../platform/db/database.ts'
import type { Statements } from '../../platform/db/statements.ts'
import { trigramsOf } from '../words/letter-groups.ts'
import { isCorrectable } from '../words/spelling.ts'

/** Rows in one statement, below every database's limit of parameters. */
const ROWS = 2000

/**
 * Adds the words of a published text to those that a mistyped one may have meant. They stay when the
 * text goes: before one is proposed, it is searched for.
 */
export async function addWords(tx: Statements, words: Iterable<string>): Promise<void> {
  // In one order, so that two who add the same words take turns.
  const wanted = [...new Set(words)].filter(isCorrectable).sort()
  for (const some of batches(wanted)) {
    const fresh = await tx.$queryRaw<{ word: string }[]>(sql`
      INSERT INTO "SearchWord" ("word") VALUES ${join(some.map((word) => sql`(${word})`))}
      ON CONFLICT DO NOTHING RETURNING "word"`)
    const grams = fresh.flatMap(({ word }) => {
      const length = [...word].length
      return trigramsOf(word).map((gram) => sql`(${gram}, ${length}, ${word})`)
    })
    for (const rows of batches(grams)) {
      await tx.$executeRaw(sql`
        INSERT INTO "SearchGram" ("gram", "length", "word") VALUES ${join([...rows])}
        ON CONFLICT DO NOTHING`)
    }
  }
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += ROWS) yield all.slice(from, from + ROWS)
}
