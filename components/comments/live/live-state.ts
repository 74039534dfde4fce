/** A newly visible comment: its id and its author's user id (0 for guests). */
export interface NewCommentRef {
  readonly id: number
  readonly by: number
}

/** New comments since the page was rendered, by id. `taken`: the reader has loaded it. */
export type LiveState = ReadonlyMap<number, NewCommentRef & { readonly taken: boolean }>

export type LiveEvent =
  | { readonly type: 'told'; readonly shown: readonly NewCommentRef[] }
  | { readonly type: 'taken'; readonly ids: readonly number[] }

export const NO_NEW_COMMENTS: LiveState = new Map()

/** Pure reducer. The source may report a comment twice. */
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
 * New comments for the reader, oldest first: not on the page, not loaded yet and not their own.
 * `me`: the viewer's user id, 0 if signed out.
 */
export function getNewIds(state: LiveState, me: number, onPage: ReadonlySet<number>): number[] {
  return [...state.values()]
    .filter(({ id, by, taken }) => !taken && !onPage.has(id) && (by === 0 || by !== me))
    .map(({ id }) => id)
}

/** The page title prefixed with the number of new comments. Unchanged if 0. */
export function prefixTitle(title: string, count: number): string {
  const bare = title.replace(/^\(\d+\) /, '')
  return count > 0 ? `(${count}) ${bare}` : bare
}
