import { join, sql, type Transaction } from '../../db/database.ts'
import { fingerprint } from '../fingerprint.ts'
import { knownItems, remember, rememberNew } from '../imported-items.ts'
import { commentType } from '../outline.ts'
import { nameOf } from '../posts/convert-post.ts'
import type { Outcome } from '../report/report.ts'
import type { Session } from '../session.ts'
import type { CommentRecord, ItemRecord } from '../wxr/record.ts'
import { commentMarkdown } from './comment-markdown.ts'

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

const STATUS: Readonly<Record<string, string>> = { '1': 'shown', approve: 'shown', spam: 'spam' }

/** Compares a post's comments with what an earlier import made of them. */
export async function planComments(session: Session, item: ItemRecord): Promise<PlannedComment[]> {
  if (item.comments.length === 0) return []
  const keyOf = (record: CommentRecord) => session.outline.site.key('comment', record.id)
  const known = await knownItems(session.db, item.comments.map(keyOf))
  return item.comments.map((record) => {
    const key = keyOf(record)
    const print = fingerprint(record)
    const before = known.get(key)
    const outcome = !before ? 'imported' : before.fingerprint === print ? 'unchanged' : 'changed'
    return { record, key, print, outcome, id: before?.targetId ?? null }
  })
}

/** Writes the new and the changed ones. */
export async function writeComments(
  tx: Transaction,
  session: Session,
  item: ItemRecord,
  articleId: number,
  comments: readonly PlannedComment[],
): Promise<void> {
  const ids = new Map(comments.flatMap(({ record, id }) => (id === null ? [] : [[record.id, id]])))
  for (const comment of comments) {
    if (comment.outcome === 'changed') await update(tx, session, item, comment)
  }
  const fresh = comments.filter(({ outcome }) => outcome === 'imported')
  for (let from = 0; from < fresh.length; from += BATCH) {
    const batch = fresh.slice(from, from + BATCH)
    for (const [wpId, id] of await insert(tx, session, item, articleId, batch)) ids.set(wpId, id)
  }
  const parents = parentsOf(session, item, fresh, ids)
  for (let from = 0; from < parents.length; from += BATCH) {
    await tie(tx, parents.slice(from, from + BATCH))
  }
}

async function insert(
  tx: Transaction,
  session: Session,
  item: ItemRecord,
  articleId: number,
  comments: readonly PlannedComment[],
): Promise<ReadonlyMap<number, number>> {
  const data = comments.map(({ record }) => {
    return { articleId, kind: commentType(record.kind), ...columns(session, item, record) }
  })
  const made = await tx.comment.createManyAndReturn({ data, select: { id: true, imported: true } })
  const found = new Map(made.map(({ id, imported }) => [numberIn(imported), id]))
  const items = comments.map(({ record, key, print }) => {
    return { key, type: 'comment', targetId: found.get(record.id) ?? 0, fingerprint: print }
  })
  await rememberNew(tx, items, session.now)
  return found
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

async function update(
  tx: Transaction,
  session: Session,
  item: ItemRecord,
  { record, key, print, id }: PlannedComment,
): Promise<void> {
  if (id === null) return
  await tx.comment.updateMany({ where: { id }, data: columns(session, item, record) })
  await remember(tx, { key, type: 'comment', targetId: id, fingerprint: print }, session.now)
}

function columns(session: Session, item: ItemRecord, record: CommentRecord) {
  const trashed = record.approved === 'trash' || record.approved === 'post-trashed'
  return {
    status: trashed ? 'removed' : (STATUS[record.approved] ?? 'pending'),
    guestName: record.author,
    guestEmail: record.email,
    guestUrl: /^https?:\/\//i.test(record.url) ? record.url : '',
    body: commentMarkdown(record.content, item.link),
    imported: JSON.stringify(original(session, record)),
    createdAt: record.dateGmt ?? record.date ?? item.dateGmt ?? item.date ?? session.now,
  }
}

/**
 * What has no column, as it was: text, numbers, votes and other fields of plug-ins. The writer's
 * address on the net is left out, and so are Akismet's fields, which repeat it.
 */
function original({ outline }: Session, record: CommentRecord) {
  const { id, userId, parent, approved, kind, url, content } = record
  const meta = record.meta.filter(({ key }) => !key.startsWith('akismet'))
  return { site: outline.site.name, id, userId, parent, approved, kind, url, content, meta }
}

function numberIn(imported: string): number {
  return (JSON.parse(imported) as { id: number }).id
}
