import { type CommentSort, DEFAULT_SORT } from '@/lib/comments/comment.ts'

/** Where an article's comments stand in that order, after that thread. */
export function commentsAddress(slug: string, sort: CommentSort, after: number | null): string {
  const query = new URLSearchParams()
  if (sort !== DEFAULT_SORT || after !== null) query.set('comments', sort)
  if (after !== null) query.set('after', String(after))
  const asked = query.size > 0 ? `?${query}` : ''
  return `/article/${encodeURIComponent(slug)}${asked}#comments`
}

/** A comment's own address: its thread, with the comment marked. */
export function commentAddress(slug: string, id: number): string {
  return `/article/${encodeURIComponent(slug)}?comment=${id}#comment-${id}`
}
