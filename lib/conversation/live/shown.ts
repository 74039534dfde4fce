/** A shown comment as it is sent to live readers. */
export interface LiveComment {
  readonly id: number
  /** The author's user id; 0 for a guest. */
  readonly by: number
}

/** A shown comment with its article and when it was first shown (epoch milliseconds). */
export interface DatedLiveComment extends LiveComment {
  readonly articleId: number
  readonly at: number
}

/**
 * What a live reader has received: every comment shown until `after` (epoch milliseconds), and of
 * those shown later the ones in `except`.
 */
export interface LiveCursor {
  readonly after: number
  readonly except: readonly number[]
}

/** The data of one event. */
export interface LiveNews {
  /** In the order in which they were shown; the newest MAX_SENT. */
  readonly shown: readonly LiveComment[]
  /** Whether some were left out. */
  readonly more: boolean
}

/** Comments per event: with more, a reader only wants to know that there are many. */
export const MAX_SENT = 500
/** How far back a reader can catch up. */
export const MAX_BEHIND_MS = 24 * 60 * 60_000
/**
 * A comment is dated before its transaction commits, possibly by another server's clock, so each
 * read overlaps the previous one by this much: twice the longest transaction.
 */
export const OVERLAP_MS = 30_000
/** Ids in a cursor at most; if there are more, its `after` moves up. */
export const MAX_EXCEPT = 50
