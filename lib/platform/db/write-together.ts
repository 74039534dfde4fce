import { join, raw, type Sql, sql } from './database.ts'
import type { Statements } from './statements.ts'

/**
 * Writes several things, none of which needs to see another: as one statement where the database
 * takes them so (Postgres, whose every statement is a round trip), else one after another.
 */
export async function writeTogether(tx: Statements, writes: readonly Sql[]): Promise<void> {
  const last = writes.at(-1)
  if (!tx.takesWritesTogether || last === undefined) {
    for (const write of writes) await tx.$executeRaw(write)
    return
  }
  const others = writes.slice(0, -1).map((write, at) => sql`${raw(`w${at}`)} AS (${write})`)
  await tx.$executeRaw(others.length === 0 ? last : sql`WITH ${join(others)} ${last}`)
}
