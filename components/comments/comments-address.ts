import {
  type CommentFilter,
  type CommentListRequest,
  type CommentSort,
  DEFAULT_SORT,
} from '@/lib/conversation/comments/comment.ts'

/** Which list of comments: threads in an order, or those of one kind. */
export type CommentList = CommentSort | CommentFilter

function story(slug: string): string {
  return `/article/${encodeURIComponent(slug)}`
}

/** Where an article's comments stand in that list, after that thread (or comment). */
export function commentsAddress(slug: string, list: CommentList, after: number | null): string {
  const query = new URLSearchParams()
  if (list !== DEFAULT_SORT || after !== null) query.set('comments', list)
  if (after !== null) query.set('after', String(after))
  const asked = query.size > 0 ? `?${query}` : ''
  return `${story(slug)}${asked}#comments`
}

/** A comment's own address: its thread, with the comment marked. */
export function commentAddress(slug: string, id: number): string {
  return `${story(slug)}?comment=${id}#comment-${id}`
}

/** A page of the thread in which a comment stands, from 1. */
export function threadPageAddress(slug: string, id: number, page: number): string {
  return `${story(slug)}?comment=${id}&replies=${page}#comments`
}

/** Where a page with these comments open is. */
export function openAddress(slug: string, open: CommentListRequest): string {
  if ('only' in open) return threadPageAddress(slug, open.only, open.page ?? 1)
  return commentsAddress(slug, listOf(open), open.after)
}

export function listOf(open: Exclude<CommentListRequest, { readonly only: number }>): CommentList {
  return 'sort' in open ? open.sort : open.filter
}

/** The first comment that came after the reader's last visit. */
export function unreadAddress(slug: string): string {
  return `${story(slug)}/unread`
}

/** The page on which a comment is answered. */
export function respondAddress(slug: string, to: number, quote = false): string {
  return `${story(slug)}/respond?to=${to}${quote ? '&quote=1' : ''}`
}

/** The page of all that can be done with a comment. */
export function aboutAddress(id: number): string {
  return `/comment/${id}`
}

/** Where to sign in and come back to a path. */
export function signInAddress(to: string): string {
  return `/sign-in?to=${encodeURIComponent(to)}`
}

/** The next page of a list as data: a CommentsView in JSON. */
export function commentsDataAddress(article: number, list: CommentList, after: number): string {
  return `/api/comments/${article}?sort=${list}&after=${after}`
}

/** Comments by their ids as data: a CommentsView in JSON, those that are not shown left out. */
export function commentsByIdAddress(article: number, ids: readonly number[]): string {
  return `/api/comments/${article}?ids=${ids.join(',')}`
}
