import { COMMENT_FILTERS, COMMENT_SORTS, type CommentsOpen, DEFAULT_SORT } from '../comment.ts'

/** What may stand in an address after `?comments=`. */
export const COMMENT_LISTS = [...COMMENT_SORTS, ...COMMENT_FILTERS] as const

/** One word of an address picks an order of the threads, or one kind of comment. */
export function openedList(
  list: (typeof COMMENT_LISTS)[number],
  after: number | null,
): CommentsOpen {
  const filter = COMMENT_FILTERS.find((one) => one === list)
  if (filter) return { filter, after }
  return { sort: COMMENT_SORTS.find((one) => one === list) ?? DEFAULT_SORT, after }
}
