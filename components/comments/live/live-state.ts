/** A comment that became visible: its id, and its writer's user id (0 for none). */
export interface Shown {
  readonly id: number
  readonly by: number
}

/** All that was told of since the page was made, by id; `taken`: the reader asked to see it. */
export type LiveState = ReadonlyMap<number, Shown & { readonly taken: boolean }>

export type LiveEvent =
  | { readonly type: 'told'; readonly shown: readonly Shown[] }
  | { readonly type: 'taken'; readonly ids: readonly number[] }

export const NOTHING_NEW: LiveState = new Map()

/** Pure: what is known after each event. The source may tell of one comment twice. */
export function liveReducer(state: LiveState, event: LiveEvent): LiveState {
  const next = new Map(state)
  if (event.type === 'told') {
    for (const shown of event.shown)
      if (!next.has(shown.id)) next.set(shown.id, { ...shown, taken: false })
    return next.size === state.size ? state : next
  }
  for (const id of event.ids) {
    const told = next.get(id)
    if (told) next.set(id, { ...told, taken: true })
  }
  return next
}

/**
 * What is news to a reader, in the order in which it came: not on the page, not asked for yet, and
 * not their own. `me`: their user id; 0 for nobody.
 */
export function newsIn(state: LiveState, me: number, onPage: ReadonlySet<number>): number[] {
  return [...state.values()]
    .filter(({ id, by, taken }) => !taken && !onPage.has(id) && (by === 0 || by !== me))
    .map(({ id }) => id)
}

/** A page's title with the number of new comments before it; 0 gives the title back. */
export function titleWith(title: string, count: number): string {
  const bare = title.replace(/^\(\d+\) /, '')
  return count > 0 ? `(${count}) ${bare}` : bare
}
