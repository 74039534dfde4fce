import { LRUCache } from 'lru-cache'
import { type CommentBlock, commentText, type ParsedComment } from './comment-text.ts'

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
  const known = kept.get(keyOf(markdown, mentions))
  return known ?? keep(markdown, mentions, commentText(markdown, mentions))
}

/** Keeps the tree of a comment that has been parsed already, for the page that shows it first. */
export function keepCommentText(comment: ParsedComment, mentions: string): void {
  keep(comment.markdown, mentions, commentText(comment, mentions))
}

function keep(markdown: string, mentions: string, tree: readonly CommentBlock[]) {
  kept.set(keyOf(markdown, mentions), tree)
  return tree
}

/** No handle holds a line's end. */
function keyOf(markdown: string, mentions: string): string {
  return `${mentions}\n${markdown}`
}
