import {
  COMMENT_FILTERS,
  COMMENT_SORTS,
  type CommentListRequest,
  DEFAULT_SORT,
} from '../comment.ts'

/** Values of the URL parameter `comments`. */
export const COMMENT_LISTS = [...COMMENT_SORTS, ...COMMENT_FILTERS] as const

/** Maps the URL parameter to a sort order or a filter. */
export function parseCommentList(
  list: (typeof COMMENT_LISTS)[number],
  after: number | null,
): CommentListRequest {
  const filter = COMMENT_FILTERS.find((one) => one === list)
  if (filter) return { filter, after }
  return { sort: COMMENT_SORTS.find((one) => one === list) ?? DEFAULT_SORT, after }
}
