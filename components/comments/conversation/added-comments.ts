import type { AddedComment } from '@/components/comments/conversation/conversation-context.ts'
import type { ReaderState } from '@/lib/pages/comments/reader-state.ts'

/**
 * Comments to show in addition to the server's HTML: those posted or fetched since, and the
 * viewer's own that are held back. No duplicates, and none that the page already has.
 */
export function mergeAdded(
  since: readonly AddedComment[],
  reader: ReaderState | null,
  known: ReadonlySet<number>,
): readonly AddedComment[] {
  const held = (reader?.article?.held ?? []).map(({ comment, why }) => ({ comment, held: why }))
  const all = new Map<number, AddedComment>()
  // Later entries win: an edit comes after its comment.
  for (const added of [...held, ...since])
    if (!known.has(added.comment.id)) all.set(added.comment.id, added)
  return [...all.values()]
}

/** Added replies to a comment, oldest first. */
export function getAddedReplies(
  added: readonly AddedComment[],
  id: number,
): readonly AddedComment[] {
  return added.filter(({ comment }) => comment.parentId === id)
}

/** Added comments that start a thread or whose parent isn't on the page, newest first. */
export function getAddedOnTop(
  added: readonly AddedComment[],
  onPage: ReadonlySet<number>,
): readonly AddedComment[] {
  const loose = ({ comment: { parentId } }: AddedComment) =>
    parentId === null || !onPage.has(parentId)
  return added.filter(loose).toReversed()
}
