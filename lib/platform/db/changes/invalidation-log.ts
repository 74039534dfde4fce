import { type Database, type Reader, type Sql, sql } from '../database.ts'
import type { Statements } from '../statements.ts'

/** The Postgres channel on which a trigger says "there is a new renewal" (see its migration). */
export const RENEWAL_CHANNEL = 'broadsheet_renewal'

/** Records, inside the change's own transaction, which cache tags it makes stale. */
export async function recordRenewal(
  tx: Statements,
  tags: readonly string[],
  at: Date,
): Promise<void> {
  if (tags.length === 0) return
  await tx.$executeRaw(renewal(tags, at))
}

/** The statement that records it, of one tag or more, for who writes more with it. */
export function renewal(tags: readonly string[], at: Date): Sql {
  return sql`INSERT INTO "Renewal" ("tags", "at") VALUES (${tags.join('\n')}, ${at})`
}

/** The id of the newest renewal; 0 in an empty log. */
export async function newestRenewal(db: Reader): Promise<number> {
  const { _max } = await db.renewal.aggregate({ _max: { id: true } })
  return _max.id ?? 0
}

/** How long a renewal is kept: longer than any server process falls behind without ending. */
const KEPT_MS = 24 * 60 * 60 * 1000

/** Forgets renewals that every process has applied long ago. */
export async function forgetRenewals(db: Database, now: Date = new Date()): Promise<void> {
  await db.renewal.deleteMany({ where: { at: { lt: new Date(now.getTime() - KEPT_MS) } } })
}

export interface RenewalsSince {
  /** The newest id there is; 0 in an empty log. */
  readonly last: number
  readonly tags: readonly string[]
}

/** The tags recorded after id `after`, each once. */
export async function renewalsSince(db: Reader, after: number): Promise<RenewalsSince> {
  const rows = await db.renewal.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    select: { id: true, tags: true },
  })
  return {
    last: rows.at(-1)?.id ?? after,
    tags: [...new Set(rows.flatMap((row) => row.tags.split('\n')))],
  }
}
