import { LRUCache } from 'lru-cache'
import { type CommentBlock, commentText } from './comment-text.ts'

/** Bounded by the letters that were parsed. */
const kept = new LRUCache<string, readonly CommentBlock[]>({
  maxSize: 2_000_000,
  sizeCalculation: (_, said) => said.length + 1,
})

/**
 * The tree of a comment's words as `commentText` makes it, kept for the next time: a page is rendered
 * anew for each vote and each comment, and nearly all that it shows then was on it before. The same
 * words get the same tree, which nobody may change.
 */
export function keptCommentText(markdown: string, mentions = ''): readonly CommentBlock[] {
  // No handle holds a line's end.
  const said = `${mentions}\n${markdown}`
  const known = kept.get(said)
  if (known) return known
  const tree = commentText(markdown, mentions)
  kept.set(said, tree)
  return tree
}
