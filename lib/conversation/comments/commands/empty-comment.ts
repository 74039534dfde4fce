import type { Transaction } from '../../../platform/db/database.ts'

/** A comment whose words go, and what it is tied to; its article is locked. */
interface Emptied {
  readonly id: number
  readonly annotationId: number | null
}

/**
 * Removes everything a comment says and ever said: its text, the wording that it proposed, and what
 * an import kept of either. Its row stays, and so does its place in the article.
 */
export async function emptyComment(tx: Transaction, { id, annotationId }: Emptied): Promise<void> {
  const data = { body: '', mentions: '', quotes: '', imported: '', once: null, pinned: false }
  await tx.comment.update({ where: { id }, data })
  await tx.commentEdit.deleteMany({ where: { commentId: id } })
  if (annotationId === null) return
  // An ask's passage is the newsroom's, and shared by all its answers.
  const own = { id: annotationId, kind: { not: 'ask' } }
  await tx.annotation.updateMany({ where: own, data: { suggestion: '', imported: '' } })
}
