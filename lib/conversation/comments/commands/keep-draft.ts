import { createHash } from 'node:crypto'
import type { Database } from '../../../platform/db/database.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { type DraftTarget, parseDraftTarget } from '../../passages/draft-target.ts'

/** Long enough to find a mail with a link in it. */
export const DRAFT_HOURS = 24

/** Words that were typed before signing in. */
export interface KeptDraft {
  readonly articleId: number
  /** The comment it answers; 0 for none. */
  readonly parentId: number
  /** The passage or the ask it answers; null for a comment on the whole article, or a reply. */
  readonly target: DraftTarget | null
  readonly body: string
}

/** What the browser keeps of a draft's key leads to it; what we keep does not lead back. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** Keeps the draft of that key, instead of the one before; drafts that are too old go. */
export function keepDraft(
  db: Database,
  key: string,
  draft: KeptDraft,
  now: Date = new Date(),
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await tx.draft.deleteMany({ where: { at: { lt: oldest(now) } } })
    const there = await tx.article.count({ where: { id: draft.articleId, status: 'published' } })
    if (there === 0) return
    const hash = hashOf(key)
    const target = draft.target ? JSON.stringify(draft.target) : ''
    const kept = { ...draft, target, at: now }
    await tx.draft.upsert({ where: { hash }, create: { hash, ...kept }, update: kept })
  })
}

/** The draft of that key; null when there is none, or it is too old. */
export async function draftOf(
  db: Database,
  key: string,
  now: Date = new Date(),
): Promise<KeptDraft | null> {
  const draft = await db.draft.findUnique({ where: { hash: hashOf(key) } })
  if (!draft || draft.at < oldest(now)) return null
  const { articleId, parentId, target, body } = draft
  return { articleId, parentId, target: parseDraftTarget(target), body }
}

export async function dropDraft(db: Database, key: string): Promise<void> {
  await db.draft.deleteMany({ where: { hash: hashOf(key) } })
}

function oldest(now: Date): Date {
  return new Date(now.getTime() - DRAFT_HOURS * 60 * 60 * 1000)
}
