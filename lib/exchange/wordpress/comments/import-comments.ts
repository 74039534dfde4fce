import { join, sql, type Transaction } from '../../../platform/db/database.ts'
import { indexComments } from '../../../search/index/index-comments.ts'
import { fingerprint } from '../fingerprint.ts'
import { knownItems, rememberAgain, rememberNew } from '../imported-items.ts'
import { nameOf } from '../posts/convert-post.ts'
import type { Outcome } from '../report/report.ts'
import type { Session } from '../session.ts'
import type { CommentRecord, ItemRecord } from '../wxr/record.ts'
import { commentColumns } from './comment-columns.ts'
import { isUnknownKind } from './comment-kind.ts'
import { insertRows } from './comment-rows.ts'
import { updateComments } from './update-comments.ts'

export interface PlannedComment {
  readonly record: CommentRecord
  readonly key: string
  readonly print: string
  readonly outcome: Outcome
  /** Our number, where it is here already. */
  readonly id: number | null
}

/** Comments written at once: below every database's limit of parameters. */
const BATCH = 500

/**
 * Stands in every fingerprint: raised when the import learns to bring more of a comment, so that
 * importing again brings it for those that are here already.
 */
const LEARNT = 2

/** Compares a post's comments with what an earlier import made of them. */
export async function planComments(session: Session, item: ItemRecord): Promise<PlannedComment[]> {
  if (item.comments.length === 0) return []
  const keyOf = (record: CommentRecord) => session.outline.site.key('comment', record.id)
  const known = await knownItems(session.db, item.comments.map(keyOf))
  return item.comments.map((record) => {
    noteOddities(session, item, record)
    const key = keyOf(record)
    const print = fingerprint(record, LEARNT)
    const before = known.get(key)
    const outcome = !before ? 'imported' : before.fingerprint === print ? 'unchanged' : 'changed'
    return { record, key, print, outcome, id: before?.targetId ?? null }
  })
}

function noteOddities({ report }: Session, item: ItemRecord, record: CommentRecord): void {
  const where = `${nameOf(item)}, comment ${record.id}`
  if (isUnknownKind(record.kind)) report.note('comment of an unknown kind', where, record.kind)
}

/** Writes the new and the changed ones. Answers our number for each number of the old site. */
export async function writeComments(
  tx: Transaction,
  session: Session,
  item: ItemRecord,
  articleId: number,
  comments: readonly PlannedComment[],
): Promise<ReadonlyMap<number, number>> {
  const ids = new Map(comments.flatMap(({ record, id }) => (id === null ? [] : [[record.id, id]])))
  for (const batch of batches(comments.filter(({ outcome }) => outcome === 'changed'))) {
    await update(tx, session, item, articleId, batch)
  }
  const fresh = comments.filter(({ outcome }) => outcome === 'imported')
  for (const batch of batches(fresh)) {
    for (const [wpId, id] of await insert(tx, session, item, articleId, batch)) ids.set(wpId, id)
  }
  for (const batch of batches(parentsOf(session, item, fresh, ids))) await tie(tx, batch)
  const written = comments.filter(({ outcome }) => outcome !== 'unchanged')
  await indexComments(
    tx,
    written.map(({ record }) => ids.get(record.id) ?? 0),
  )
  return ids
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += BATCH) yield all.slice(from, from + BATCH)
}

async function insert(
  tx: Transaction,
  session: Session,
  item: ItemRecord,
  articleId: number,
  comments: readonly PlannedComment[],
): Promise<ReadonlyMap<number, number>> {
  const rows = comments.map(({ record }) => commentColumns(session, item, record))
  const found = await insertRows(tx, articleId, rows)
  const items = comments.map(({ record, key, print }) => {
    return { key, type: 'comment', targetId: found.get(record.id) ?? 0, fingerprint: print }
  })
  await rememberNew(tx, items, session.now)
  return found
}

async function update(
  tx: Transaction,
  session: Session,
  item: ItemRecord,
  articleId: number,
  comments: readonly PlannedComment[],
): Promise<void> {
  const changed = comments.map(({ record, id }) => {
    return { id: id ?? 0, columns: commentColumns(session, item, record) }
  })
  await updateComments(tx, articleId, changed)
  const items = comments.map(({ key, print, id }) => {
    return { key, type: 'comment', targetId: id ?? 0, fingerprint: print }
  })
  await rememberAgain(tx, items, session.now)
}

interface Tie {
  readonly id: number
  readonly parentId: number
}

/** Each reply with its comment. Replies that are each other's parent are no thread: both begin one. */
function parentsOf(
  session: Session,
  item: ItemRecord,
  comments: readonly PlannedComment[],
  ids: ReadonlyMap<number, number>,
): Tie[] {
  const parent = new Map(item.comments.map((record) => [record.id, record.parent]))
  return comments.flatMap(({ record }) => {
    if (record.parent === 0) return []
    const [id, parentId] = [ids.get(record.id), ids.get(record.parent)]
    if (id !== undefined && parentId !== undefined && !isCircle(record.id, parent)) {
      return [{ id, parentId }]
    }
    session.report.note('comment without its parent', nameOf(item), `comment ${record.id}`)
    return []
  })
}

/** Does the way up from a comment come back to it? Looks no further than threads are deep. */
function isCircle(id: number, parent: ReadonlyMap<number, number>): boolean {
  let at = parent.get(id)
  for (let steps = 0; at && steps < 1000; steps++) {
    if (at === id) return true
    at = parent.get(at)
  }
  return false
}

async function tie(tx: Transaction, ties: readonly Tie[]): Promise<void> {
  const cases = ties.map(
    ({ id, parentId }) => sql`WHEN CAST(${id} AS INTEGER) THEN CAST(${parentId} AS INTEGER)`,
  )
  const ids = ties.map(({ id }) => id)
  await tx.$executeRaw(
    sql`UPDATE "Comment" SET "parentId" = CASE "id" ${join(cases, ' ')} END WHERE "id" IN (${join(ids)})`,
  )
}
