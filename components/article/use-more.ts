'use client'

import { useReducer } from 'react'
import { flushSync } from 'react-dom'
import { getMoreAddress, getMoreDataAddress } from '@/components/article/more-address.ts'
import { type MoreEvent, moreReducer, startWith } from '@/components/article/more-state.ts'
import { MORE_BATCH } from '@/lib/newsroom/articles/article.ts'
import type { MoreList, MoreTab } from '@/lib/pages/articles/page-views.ts'

/** Fetches a list from its API address. Throws on failure. */
export type FetchMore = (address: string) => Promise<MoreList>

export async function fetchMore(address: string): Promise<MoreList> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} returned ${response.status}`)
  return response.json()
}

/**
 * The two lists below a story. The URL always matches what is shown, so the server renders the same
 * list after reload and back.
 */
export function useMore(slug: string, start: MoreList, load: FetchMore) {
  const [state, dispatch] = useReducer(moreReducer, start, startWith)
  // Synchronous, so callers that await a step can focus its cards.
  const tell = (event: MoreEvent) => flushSync(() => dispatch(event))

  async function move(type: 'opened' | 'grew', tab: MoreTab, through: string | null) {
    tell({ type: 'asked' })
    try {
      const list = await load(getMoreDataAddress(slug, tab, through))
      tell({ type, list })
      history.replaceState(history.state, '', getMoreAddress(slug, tab, through))
    } catch {
      tell({ type: 'failed' })
    }
  }

  async function open(tab: MoreTab): Promise<void> {
    const known = state.lists[tab]
    if (!known) return move('opened', tab, null)
    tell({ type: 'opened', list: known })
    history.replaceState(history.state, '', getMoreAddress(slug, tab, getCursor(known)))
  }

  return { state, open, grow: (tab: MoreTab, through: string) => move('grew', tab, through) }
}

/** The list's cursor for its address. Null for the first batch. */
function getCursor(list: MoreList): string | null {
  return list.cards.length > MORE_BATCH ? (list.cards.at(-1)?.slug ?? null) : null
}
