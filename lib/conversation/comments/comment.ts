import type { Badge } from '../../accounts/users/user.ts'
import type { CommentBlock } from '../../text/comments/comment-text.ts'
import type { InThread, Thread } from '../../text/threads/build-thread.ts'
import type { PassageView } from '../passages/passage-view.ts'

/**
 * Orders of threads. best: by the lower bound of the Wilson interval of their votes; newest,
 * oldest: by the time of the first comment; answered: most replies first.
 */
export const COMMENT_SORTS = ['best', 'newest', 'oldest', 'answered'] as const
export type CommentSort = (typeof COMMENT_SORTS)[number]

export const DEFAULT_SORT: CommentSort = 'newest'

/** newsroom: comments by staff. inline: comments on a passage. */
export const COMMENT_FILTERS = ['newsroom', 'inline'] as const
export type CommentFilter = (typeof COMMENT_FILTERS)[number]

/** Threads per page: a few screens of reading, and at most 40 kB of HTML. */
export const THREADS_PAGE = 12
/** Replies per thread on a page of threads; the thread's own page has the rest. */
export const REPLIES_SHOWN = 3
/** Replies per page of a single thread. */
export const REPLIES_PAGE = 60

/** Characters: longer than real comments, short enough that a page of them stays small. */
export const MAX_COMMENT = 5000
/** How long a comment without replies may be edited. */
export const EDIT_MINUTES = 15

/**
 * Why a comment's text is hidden while its place is kept. reported: hidden after reports, until a
 * moderator decides; waiting: held by a moderation phase; removed: by a moderator.
 */
export type HiddenReason = 'deleted' | 'removed' | 'reported' | 'waiting'

export interface CommentAuthor {
  /** Null for a guest, an imported comment, and a deleted account. */
  readonly id: number | null
  readonly name: string
  /** Empty without an account. */
  readonly handle: string
  /** File name in the media folder; empty without a picture. */
  readonly picture: string
  readonly badge: Badge | null
}

/** A comment as readers see it. */
export interface CommentView extends InThread {
  /** The comment that started the thread; 0 if this one did. */
  readonly rootId: number
  /** Null if the comment is hidden. */
  readonly author: CommentAuthor | null
  /** The parent; null if it starts a thread. The name is empty if the parent is hidden. */
  readonly answers: { readonly id: number; readonly name: string } | null
  /** ISO 8601, UTC. */
  readonly at: string
  /** When the text was last edited; null if never. */
  readonly editedAt: string | null
  readonly text: readonly CommentBlock[]
  /** Why only its place is shown, for the replies below it; null if the comment is shown. */
  readonly hidden: HiddenReason | null
  readonly ups: number
  readonly downs: number
  readonly pinned: boolean
  /** On a thread's first comment: the thread is closed to replies. */
  readonly closed: boolean
  /** On a thread's first comment: shown replies at any depth, on this page or not. */
  readonly replyCount: number
  /** The passage it is about; null for the whole article, a reply, or a hidden comment. */
  readonly passage: PassageView | null
}

/** What a URL opens: a page of threads, one thread, or a filtered list. */
export type CommentListRequest =
  | { readonly sort: CommentSort; readonly after: number | null }
  /** The thread that contains comment `only`; without `page`, the page that contains it. */
  | { readonly only: number; readonly page?: number }
  | { readonly filter: CommentFilter; readonly after: number | null }

export interface CommentsView {
  /** Shown comments of the article, replies included. */
  readonly count: number
  readonly threads: readonly Thread<CommentView>[]
  readonly open: CommentListRequest
  /** Cursor of the next page: this page's last comment; null on the last page. */
  readonly next: number | null
  /** Of a single thread: the current page, from 1, and the number of pages. Else 1 of 1. */
  readonly page: number
  readonly pages: number
  readonly commentsOpen: boolean
  /** When the newest comment was first shown; live updates start here. ISO 8601, UTC. */
  readonly asOf: string
}
