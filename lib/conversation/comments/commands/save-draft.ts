import { createHash } from 'node:crypto'
import { PUBLIC_ARTICLE } from '../../../newsroom/articles/public-article.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { type DraftTarget, parseDraftTarget } from '../../passages/draft-target.ts'

/** Long enough to sign up and find the mail with the sign-in link. */
export const DRAFT_HOURS = 24

/** A comment that was typed before signing in. */
export interface CommentDraft {
  readonly articleId: number
  /** The comment it replies to; 0 if it isn't a reply. */
  readonly parentId: number
  /** The passage or question it is about; null for a comment on the whole article, or a reply. */
  readonly target: DraftTarget | null
  readonly body: string
}

/** Only a hash of the key is stored, so a copy of the database doesn't open anyone's draft. */
function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** Saves the draft under that key, replacing an earlier one, and deletes all expired drafts. */
export function saveDraft(
  db: Database,
  key: string,
  draft: CommentDraft,
  now: Date = new Date(),
): Promise<void> {
  return transaction(db, async (tx) => {
    await tx.draft.deleteMany({ where: { at: { lt: getExpiry(now) } } })
    const isPublic = await tx.article.count({ where: { id: draft.articleId, ...PUBLIC_ARTICLE } })
    if (isPublic === 0) return
    const hash = hashKey(key)
    const target = draft.target ? JSON.stringify(draft.target) : ''
    const kept = { ...draft, target, at: now }
    await tx.draft.upsert({ where: { hash }, create: { hash, ...kept }, update: kept })
  })
}

/** The draft under that key; null if it doesn't exist or has expired. */
export async function getDraft(
  db: Database,
  key: string,
  now: Date = new Date(),
): Promise<CommentDraft | null> {
  const draft = await db.draft.findUnique({ where: { hash: hashKey(key) } })
  if (!draft || draft.at < getExpiry(now)) return null
  const { articleId, parentId, target, body } = draft
  return { articleId, parentId, target: parseDraftTarget(target), body }
}

export async function deleteDraft(db: Database, key: string): Promise<void> {
  await db.draft.deleteMany({ where: { hash: hashKey(key) } })
}

function getExpiry(now: Date): Date {
  return new Date(now.getTime() - DRAFT_HOURS * 60 * 60 * 1000)
}
