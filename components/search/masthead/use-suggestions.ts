'use client'

import { useEffect, useReducer, useState } from 'react'
import {
  applySuggestionStep,
  NO_SUGGESTIONS,
} from '@/components/search/masthead/suggestion-state.ts'
import type { Suggestion } from '@/lib/search/search.ts'

/** Fetches suggestions for the typed text. */
export type Suggest = (typed: string, signal: AbortSignal) => Promise<readonly Suggestion[]>

/** Debounce of typing, ms. */
const PAUSE_MS = 150

/** Suggestions for the typed text, debounced. Only the latest request counts. */
export function useSuggestions(suggest: Suggest) {
  const [typed, setTyped] = useState('')
  const [state, step] = useReducer(applySuggestionStep, NO_SUGGESTIONS)
  useEffect(() => {
    const asking = new AbortController()
    const ask = async () => {
      const items = typed.trim() === '' ? [] : await suggest(typed, asking.signal).catch(() => [])
      if (!asking.signal.aborted) step({ items })
    }
    const pause = setTimeout(ask, PAUSE_MS)
    return () => {
      clearTimeout(pause)
      asking.abort()
    }
  }, [typed, suggest])
  return { typed, setTyped, state, step }
}

/** Fetches suggestions from this site. */
export const fetchSuggestions: Suggest = async (typed, signal) => {
  const response = await fetch(`/api/search?${new URLSearchParams({ q: typed })}`, { signal })
  return response.ok ? response.json() : []
}
