import type { CommentBlock } from '../text/comment-text.ts'
import type { InThread, Thread } from '../threads/build-thread.ts'

/** newest and oldest by when a thread began; answered: those with the most replies first. */
export const COMMENT_SORTS = ['newest', 'oldest', 'answered'] as const
export type CommentSort = (typeof COMMENT_SORTS)[number]

/** How threads stand when nobody asked otherwise. */
export const DEFAULT_SORT: CommentSort = 'newest'

/** Threads on one page: some screens of reading. */
export const THREADS_PAGE = 20
/** Replies that one page shows with its threads; a longer thread goes on at an address of its own. */
export const REPLIES_PAGE = 200
/** Replies at a thread's own address. */
export const REPLIES_ALONE = 1000

/** A comment as readers see it. */
export interface CommentView extends InThread {
  /** Empty when only its place is kept. */
  readonly author: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly text: readonly CommentBlock[]
  /** Removed or held back: it keeps its place, without its words, for the replies below it. */
  readonly hidden: boolean
  /** Of a thread's first comment: replies at any depth, shown here or not. */
  readonly replyCount: number
}

/** Which comments an address shows: a page of threads, or one comment's thread. */
export type CommentsOpen =
  | { readonly sort: CommentSort; readonly after: number | null }
  | { readonly only: number }

export interface CommentsView {
  /** All comments that readers see, replies among them. */
  readonly count: number
  readonly threads: readonly Thread<CommentView>[]
  readonly open: CommentsOpen
  /** The thread after which the next page goes on; null on the last. */
  readonly next: number | null
}
