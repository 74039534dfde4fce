import { MORE_BATCH, MORE_BATCHES } from '../../newsroom/articles/article.ts'
import type { ListEntry } from '../../newsroom/articles/lists/list-ranges.ts'

/** Most articles one "Load more" address shows. */
export const MAX_MORE = MORE_BATCH * MORE_BATCHES

export interface MoreSlice {
  readonly shown: readonly ListEntry[]
  /** `through` of the next batch's address; null at the end of the list or at MAX_MORE. */
  readonly next: string | null
  /**
   * True if the list has more than MAX_MORE articles and this address shows the last of those.
   */
  readonly full: boolean
}

/**
 * Returns the entries an address shows: from the newest to the one with slug `through`, or the
 * first batch. `entries` are the newest of the list without the article being read, one more than
 * MAX_MORE if there are as many. Null if `through` isn't among them.
 */
export function sliceMoreList(
  entries: readonly ListEntry[],
  through: string | null,
): MoreSlice | null {
  const reachable = entries.slice(0, MAX_MORE)
  const found = reachable.findIndex(({ slug }) => slug === through)
  if (through !== null && found === -1) return null
  const end = through === null ? MORE_BATCH : found + 1
  const next = reachable.slice(end, end + MORE_BATCH).at(-1)?.slug ?? null
  return {
    shown: reachable.slice(0, end),
    next,
    full: next === null && entries.length > MAX_MORE,
  }
}
