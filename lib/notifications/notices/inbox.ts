import type { NoticeReason } from '../subscriptions/subscription.ts'

/** Notices on one page of the inbox. */
export const INBOX_PAGE = 20
/** What a notice shows of its comment, in characters. */
export const EXCERPT = 200

/** A comment that somebody hears of, as their inbox shows it. */
export interface NoticeView {
  readonly id: number
  readonly why: NoticeReason
  /** Who wrote the comment; empty for one without a name. */
  readonly by: string
  readonly headline: string
  /** BCP 47: the article's. */
  readonly language: string
  /** The comment's path. */
  readonly address: string
  /** Its beginning, on one line. */
  readonly excerpt: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly seen: boolean
}

export interface InboxView {
  readonly notices: readonly NoticeView[]
  /** The newest notice on the page; 0 when there is none. "Mark all as seen" goes so far, so that what
   * came since stays unseen. */
  readonly newestId: number
  /** Whether this page is the first. */
  readonly newest: boolean
  /** The notice before which the next page begins; null on the last. */
  readonly olderBefore: number | null
  readonly unseen: number
}
