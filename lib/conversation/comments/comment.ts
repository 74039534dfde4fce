import type { Badge } from '../../accounts/users/user.ts'
import type { CommentBlock } from '../../text/comments/comment-text.ts'
import type { InThread, Thread } from '../../text/threads/build-thread.ts'
import type { PassageView } from '../passages/passage-view.ts'

/**
 * best: by the lower bound of the Wilson interval of their votes; newest and oldest: by when a
 * thread began; answered: those with the most replies first.
 */
export const COMMENT_SORTS = ['best', 'newest', 'oldest', 'answered'] as const
export type CommentSort = (typeof COMMENT_SORTS)[number]

/** How threads stand when nobody asked otherwise. */
export const DEFAULT_SORT: CommentSort = 'newest'

/** newsroom: written by the newsroom. inline: those that answer a passage. */
export const COMMENT_FILTERS = ['newsroom', 'inline'] as const
export type CommentFilter = (typeof COMMENT_FILTERS)[number]

/** Threads on one page: some screens of reading, within 40 kB under a long story. */
export const THREADS_PAGE = 12
/** Replies of each thread on a page of threads; the rest is at the thread's own address. */
export const REPLIES_SHOWN = 3
/** Replies on a page of one thread. */
export const REPLIES_PAGE = 60

/** More than anybody writes in one go, less than what a page can bear. */
export const MAX_COMMENT = 5000
/** How long a comment may be edited, until it is answered. */
export const EDIT_MINUTES = 15

/**
 * Why a comment's words are not there, though its place is. reported: hidden after readers' reports, and
 * no moderator has decided yet; waiting: held for a moderator by a phase; removed: by a moderator.
 */
export type Hidden = 'deleted' | 'removed' | 'reported' | 'waiting'

export interface CommentAuthor {
  /** Null without an account (imported, or a guest), and for who has deleted theirs. */
  readonly id: number | null
  readonly name: string
  /** Empty without an account. */
  readonly handle: string
  /** File name in the media folder; empty for none. */
  readonly picture: string
  readonly badge: Badge | null
}

/** A comment as readers see it. */
export interface CommentView extends InThread {
  /** The comment that began the thread; 0 for that one itself. */
  readonly rootId: number
  /** Null when only its place is kept. */
  readonly author: CommentAuthor | null
  /** Whom it answers; null for one that begins a thread. The name is empty when hidden. */
  readonly answers: { readonly id: number; readonly name: string } | null
  /** ISO 8601, UTC. */
  readonly at: string
  /** When its words last changed; null when never. */
  readonly editedAt: string | null
  readonly text: readonly CommentBlock[]
  /** Set when it keeps its place, without its words, for the replies below it. */
  readonly hidden: Hidden | null
  readonly ups: number
  readonly downs: number
  readonly pinned: boolean
  /** Of a thread's first comment: nobody may answer in it. */
  readonly closed: boolean
  /** Of a thread's first comment: replies at any depth, shown here or not. */
  readonly replyCount: number
  /** The passage that it answers; null for a comment on the whole article, a reply, and when hidden. */
  readonly passage: PassageView | null
}

/** Which comments an address shows: a page of threads, of one thread, or of one kind of comment. */
export type CommentsOpen =
  | { readonly sort: CommentSort; readonly after: number | null }
  /** The thread in which comment `only` stands, on the page where it stands or the one asked for. */
  | { readonly only: number; readonly page?: number }
  | { readonly filter: CommentFilter; readonly after: number | null }

export interface CommentsView {
  /** All comments that readers see, replies among them. */
  readonly count: number
  readonly threads: readonly Thread<CommentView>[]
  readonly open: CommentsOpen
  /** The comment after which the next page goes on; null on the last. */
  readonly next: number | null
  /** Of one thread: the page shown, from 1, and how many there are. Otherwise 1 of 1. */
  readonly page: number
  readonly pages: number
  /** False when the newsroom has closed the comments. */
  readonly commentsOpen: boolean
  /** When the newest comment was first seen: what is shown later is new. ISO 8601, UTC. */
  readonly asOf: string
}
