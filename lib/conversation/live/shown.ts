/** A comment that readers see, as live readers are told of it. */
export interface Shown {
  readonly id: number
  /** The user who wrote it; 0 for none (a guest). */
  readonly by: number
}

/** A comment that readers see, with where and since when (epoch milliseconds). */
export interface SeenComment extends Shown {
  readonly articleId: number
  readonly at: number
}

/**
 * Up to where somebody has been told: of everything shown until `after` (epoch milliseconds), and
 * of these comments shown later.
 */
export interface Cursor {
  readonly after: number
  readonly except: readonly number[]
}

/** What somebody is told at once. */
export interface News {
  /** In the order in which they were shown; the newest MAX_TOLD. */
  readonly shown: readonly Shown[]
  /** Whether there are more than these. */
  readonly more: boolean
}

/** Comments told at once: beyond that a reader only wants to know that there are many. */
export const MAX_TOLD = 500
/** How long ago a reader may have left off; who was away for longer hears of this much. */
export const MAX_BEHIND_MS = 24 * 60 * 60_000
/**
 * A comment is dated before its transaction has waited for its turn and committed, and by another
 * machine's clock. So we look again at this much: twice what a transaction may take.
 */
export const OVERLAP_MS = 30_000
/** Comments that a cursor names one by one; its time is set back to where these suffice. */
export const MAX_EXCEPT = 50
