import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'
import type { MoreList, MoreTab } from '@/lib/pages/articles/page-views.ts'

/** The lists under a story as the reader has them open. */
export interface MoreState {
  readonly tab: MoreTab
  readonly lists: Readonly<Partial<Record<MoreTab, MoreList>>>
  /** A link was followed and its list isn't there yet. */
  readonly loading: boolean
  /** Loading failed: from now on the links are left to the browser, which opens them as pages. */
  readonly failed: boolean
  /** How many cards the last "Load more" brought. */
  readonly added: number
}

export type MoreEvent =
  | { readonly type: 'asked' }
  | { readonly type: 'failed' }
  | { readonly type: 'opened'; readonly list: MoreList }
  | { readonly type: 'grew'; readonly list: MoreList }

export function startWith(open: MoreList): MoreState {
  return { tab: open.tab, lists: { [open.tab]: open }, loading: false, failed: false, added: 0 }
}

/** Pure: what the reader sees after each event. */
export function moreReducer(state: MoreState, event: MoreEvent): MoreState {
  switch (event.type) {
    case 'asked':
      return { ...state, loading: true, added: 0 }
    case 'failed':
      return { ...state, loading: false, failed: true }
    case 'opened':
      return { ...withList(state, event.list), tab: event.list.tab, added: 0 }
    case 'grew': {
      const shown = state.lists[event.list.tab]?.cards ?? []
      const fresh = notYetIn(shown, event.list.cards)
      const grown = { ...event.list, cards: [...shown, ...fresh] }
      return { ...withList(state, grown), added: fresh.length }
    }
  }
}

function withList(state: MoreState, list: MoreList): MoreState {
  return { ...state, lists: { ...state.lists, [list.tab]: list }, loading: false, failed: false }
}

/** An article published meanwhile shifts the batches: without this, one would appear twice. */
function notYetIn(
  shown: readonly ArticleCard[],
  cards: readonly ArticleCard[],
): readonly ArticleCard[] {
  const known = new Set(shown.map((card) => card.slug))
  return cards.filter((card) => !known.has(card.slug))
}
