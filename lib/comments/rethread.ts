import { join, sql, type Transaction } from '../db/database.ts'

/** Rows changed by one statement: below every database's limit of parameters. */
const BATCH = 300

interface Row {
  readonly id: number
  readonly parentId: number | null
  readonly rootId: number
  readonly replyCount: number
  readonly status: string
}

/**
 * Works out anew, from each comment's parent, which thread it stands in and how many replies each
 * thread has; writes what differs. For whoever brings comments in bulk.
 */
export async function rethread(tx: Transaction, articleId: number): Promise<void> {
  const rows = await tx.comment.findMany({
    where: { articleId },
    select: { id: true, parentId: true, rootId: true, replyCount: true, status: true },
  })
  const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]))
  const roots = new Map(rows.map(({ id }) => [id, rootOf(id, parents)]))
  const replies = new Map<number, number>()
  for (const { id, status } of rows) {
    const root = roots.get(id)
    if (root && status === 'shown') replies.set(root, (replies.get(root) ?? 0) + 1)
  }
  const wanted = rows
    .map((row) => ({
      row,
      rootId: roots.get(row.id) ?? 0,
      replyCount: replies.get(row.id) ?? 0,
    }))
    .filter(({ row, ...to }) => row.rootId !== to.rootId || row.replyCount !== to.replyCount)
  for (let from = 0; from < wanted.length; from += BATCH) {
    await write(tx, wanted.slice(from, from + BATCH))
  }
}

/** The comment at the top of the way up; 0 for one that is there. A circle ends the walk. */
function rootOf(id: number, parents: ReadonlyMap<number, number | null>): number {
  const way = new Set([id])
  let at = parents.get(id) ?? null
  let root = 0
  while (at !== null && !way.has(at)) {
    way.add(at)
    root = at
    at = parents.get(at) ?? null
  }
  return root
}

interface Change {
  readonly row: Row
  readonly rootId: number
  readonly replyCount: number
}

async function write(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const cases = (value: (change: Change) => number) => {
    const each = changes.map((change) => {
      return sql`WHEN CAST(${change.row.id} AS INTEGER) THEN CAST(${value(change)} AS INTEGER)`
    })
    return join(each, ' ')
  }
  const ids = join(changes.map(({ row }) => row.id))
  await tx.$executeRaw(sql`UPDATE "Comment" SET
    "rootId" = CASE "id" ${cases(({ rootId }) => rootId)} END,
    "replyCount" = CASE "id" ${cases(({ replyCount }) => replyCount)} END
    WHERE "id" IN (${ids})`)
}
