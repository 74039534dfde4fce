import { MORE_BATCH, MORE_BATCHES } from '../../newsroom/articles/article.ts'
import type { HeadEntry } from '../../newsroom/articles/lists/list-heads.ts'

/** So many entries of a list decide what any address of a "Load more" shows. */
export const MORE_REACH = MORE_BATCH * MORE_BATCHES

export interface MoreSlice {
  readonly shown: readonly HeadEntry[]
  /** The slug through which the next address reaches; null at the end or at the reach. */
  readonly next: string | null
  /** True when the list goes on past the reach. */
  readonly full: boolean
}

/**
 * Which entries an address shows: from the newest through the one with slug `through`, or the
 * first batch. Pure; `entries` is the head of the list (MORE_REACH + 2 long, if the list is)
 * without the article being read. Null when `through` is not among them.
 */
export function moreSlice(entries: readonly HeadEntry[], through: string | null): MoreSlice | null {
  const reachable = entries.slice(0, MORE_REACH)
  const found = reachable.findIndex(({ slug }) => slug === through)
  if (through !== null && found === -1) return null
  const end = through === null ? MORE_BATCH : found + 1
  const next = reachable.slice(end, end + MORE_BATCH).at(-1)?.slug ?? null
  return {
    shown: reachable.slice(0, end),
    next,
    full: next === null && entries.length > MORE_REACH,
  }
}
