import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'
import type { MoreList, MoreTab } from '@/lib/pages/articles/page-views.ts'

/** State of the lists below a story. */
export interface MoreState {
  readonly tab: MoreTab
  readonly lists: Readonly<Partial<Record<MoreTab, MoreList>>>
  /** A list is being loaded. */
  readonly loading: boolean
  /** Loading failed. From now on the browser follows the links. */
  readonly failed: boolean
  /** Number of cards added by the last "Load more". */
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

/** Pure reducer. */
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
      const fresh = removeDuplicates(shown, event.list.cards)
      const grown = { ...event.list, cards: [...shown, ...fresh] }
      return { ...withList(state, grown), added: fresh.length }
    }
  }
}

function withList(state: MoreState, list: MoreList): MoreState {
  return { ...state, lists: { ...state.lists, [list.tab]: list }, loading: false, failed: false }
}

/** Drops duplicates: an article published in the meantime shifts the batches. */
function removeDuplicates(
  shown: readonly ArticleCard[],
  cards: readonly ArticleCard[],
): readonly ArticleCard[] {
  const known = new Set(shown.map((card) => card.slug))
  return cards.filter((card) => !known.has(card.slug))
}
