import {
  type CommentFilter,
  type CommentListRequest,
  type CommentSort,
  DEFAULT_SORT,
} from '@/lib/conversation/comments/comment.ts'

/** Which list of comments: all threads in a sort order, or a filtered list. */
export type CommentList = CommentSort | CommentFilter

function getStoryAddress(slug: string): string {
  return `/article/${encodeURIComponent(slug)}`
}

/** Address of a list of an article's comments, starting after that thread (or comment). */
export function getCommentsAddress(slug: string, list: CommentList, after: number | null): string {
  const query = new URLSearchParams()
  if (list !== DEFAULT_SORT || after !== null) query.set('comments', list)
  if (after !== null) query.set('after', String(after))
  const asked = query.size > 0 ? `?${query}` : ''
  return `${getStoryAddress(slug)}${asked}#comments`
}

/** A comment's address: its thread, with the comment highlighted. */
export function getCommentAddress(slug: string, id: number): string {
  return `${getStoryAddress(slug)}?comment=${id}#comment-${id}`
}

/** A page (from 1) of the thread that contains a comment. */
export function getThreadPageAddress(slug: string, id: number, page: number): string {
  return `${getStoryAddress(slug)}?comment=${id}&replies=${page}#comments`
}

/** Address of the page that shows this list. */
export function getListAddress(slug: string, open: CommentListRequest): string {
  if ('only' in open) return getThreadPageAddress(slug, open.only, open.page ?? 1)
  return getCommentsAddress(slug, getCommentList(open), open.after)
}

export function getCommentList(
  open: Exclude<CommentListRequest, { readonly only: number }>,
): CommentList {
  return 'sort' in open ? open.sort : open.filter
}

/** Address that leads to the first comment since the reader's last visit. */
export function getUnreadAddress(slug: string): string {
  return `${getStoryAddress(slug)}/unread`
}

/** Address of the page for replying to a comment. */
export function getRespondAddress(slug: string, to: number, quote = false): string {
  return `${getStoryAddress(slug)}/respond?to=${to}${quote ? '&quote=1' : ''}`
}

/** Address of the page with all actions on a comment. */
export function getAboutAddress(id: number): string {
  return `/comment/${id}`
}

/** Address of the sign-in page, returning to a path afterwards. */
export function getSignInAddress(to: string): string {
  return `/sign-in?to=${encodeURIComponent(to)}`
}

/** API address of a list's next page: a CommentsView in JSON. */
export function getCommentsDataAddress(article: number, list: CommentList, after: number): string {
  return `/api/comments/${article}?sort=${list}&after=${after}`
}

/** API address of comments by id: a CommentsView in JSON, without those that are hidden. */
export function getCommentsByIdAddress(article: number, ids: readonly number[]): string {
  return `/api/comments/${article}?ids=${ids.join(',')}`
}
