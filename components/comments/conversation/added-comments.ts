import type { Added } from '@/components/comments/conversation/conversation-context.ts'
import type { ReaderState } from '@/lib/pages/comments/reader-state.ts'

/**
 * What stands on the page beside what the server printed: comments posted or fetched since, and the
 * reader's own that are held back; each once, and none that the page has already.
 */
export function addedComments(
  since: readonly Added[],
  reader: ReaderState | null,
  known: ReadonlySet<number>,
): readonly Added[] {
  const held = (reader?.article?.held ?? []).map(({ comment, why }) => ({ comment, held: why }))
  const all = new Map<number, Added>()
  // What this page heard last is the newest: an edit comes after the comment.
  for (const added of [...held, ...since])
    if (!known.has(added.comment.id)) all.set(added.comment.id, added)
  return [...all.values()]
}

/** Those that answer a comment, in the order in which they came. */
export function addedTo(added: readonly Added[], id: number): readonly Added[] {
  return added.filter(({ comment }) => comment.parentId === id)
}

/** Those that begin a thread, or whose parent is not on the page; the latest first. */
export function addedOnTop(added: readonly Added[], onPage: ReadonlySet<number>): readonly Added[] {
  const loose = ({ comment: { parentId } }: Added) => parentId === null || !onPage.has(parentId)
  return added.filter(loose).toReversed()
}
