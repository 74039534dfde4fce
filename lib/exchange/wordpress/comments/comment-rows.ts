import { getWilsonLowerBound } from '../../../conversation/votes/wilson.ts'
import { join, raw, type Sql, sql, type Transaction } from '../../../platform/db/database.ts'
import { type CommentColumns, oldNumber } from './comment-columns.ts'

/** A comment that is here already, as the old site has it now. */
export interface ChangedRow {
  readonly id: number
  readonly columns: CommentColumns
}

type Name = keyof CommentColumns
const NAMES: readonly Name[] = [
  ...(['kind', 'status', 'createdAt', 'editedAt', 'shownAt', 'closed', 'pinned'] as const),
  ...(['ups', 'downs', 'broughtUps', 'broughtDowns', 'best'] as const),
  ...(['guestName', 'guestEmail', 'guestUrl', 'body', 'imported'] as const),
]
/** What is simply taken over when the old site has changed it. */
const TAKEN_OVER: readonly Name[] = [
  ...(['kind', 'status', 'createdAt', 'editedAt', 'closed', 'pinned'] as const),
  ...(['guestName', 'guestEmail', 'guestUrl', 'body', 'imported'] as const),
]

// By hand, because a thread may have thousands, and Prisma takes them apart into hundreds of
// statements.

/** Writes new comments; answers our number for each number of the old site. */
export async function insertRows(
  tx: Transaction,
  articleId: number,
  rows: readonly CommentColumns[],
): Promise<ReadonlyMap<number, number>> {
  const values = rows.map((columns) => sql`(${articleId}, ${valuesOf(columns)})`)
  const made = await tx.$queryRaw<{ id: number; imported: string }[]>(sql`
    INSERT INTO "Comment" ("articleId", ${namesOf(NAMES)}) VALUES ${join(values)}
    RETURNING "id", "imported"`)
  return new Map(made.map(({ id, imported }) => [oldNumber(imported), Number(id)]))
}

/**
 * Brings comments up to date that are here; votes given here since are kept. An insert that always
 * meets its row: the one way to write many rows at once that both databases have.
 */
export async function updateRows(
  tx: Transaction,
  articleId: number,
  rows: readonly ChangedRow[],
): Promise<void> {
  const values = rows.map(({ id, columns }) => sql`(${id}, ${articleId}, ${valuesOf(columns)})`)
  const taken = TAKEN_OVER.map((name) => raw(`"${name}" = excluded."${name}"`))
  const votes = await tx.$queryRaw<Votes[]>(sql`
    INSERT INTO "Comment" ("id", "articleId", ${namesOf(NAMES)}) VALUES ${join(values)}
    ON CONFLICT ("id") DO UPDATE SET ${join(taken)},
      "shownAt" = COALESCE("Comment"."shownAt", excluded."shownAt"),
      "ups" = "Comment"."ups" - "Comment"."broughtUps" + excluded."broughtUps",
      "downs" = "Comment"."downs" - "Comment"."broughtDowns" + excluded."broughtDowns",
      "broughtUps" = excluded."broughtUps", "broughtDowns" = excluded."broughtDowns"
    RETURNING "id", "ups" - "unrankedUps" AS "ups", "downs" - "unrankedDowns" AS "downs"`)
  await tx.$executeRaw(sql`UPDATE "Comment" SET "best" = ${bestOf(votes)}
    WHERE "id" IN (${join(votes.map(({ id }) => id))})`)
}

function namesOf(names: readonly Name[]): Sql {
  return raw(names.map((name) => `"${name}"`).join(', '))
}

function valuesOf(columns: CommentColumns): Sql {
  return join(NAMES.map((name) => columns[name]))
}

/** Votes that rank. */
interface Votes {
  readonly id: number
  readonly ups: number
  readonly downs: number
}

function bestOf(votes: readonly Votes[]): Sql {
  const cases = votes.map(({ id, ups, downs }) => {
    const best = getWilsonLowerBound(Number(ups), Number(downs))
    return sql`WHEN CAST(${id} AS INTEGER) THEN CAST(${best} AS DOUBLE PRECISION)`
  })
  return sql`CASE "id" ${join(cases, ' ')} END`
}
