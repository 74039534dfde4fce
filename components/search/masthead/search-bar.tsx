'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { SuggestionList } from '@/components/search/masthead/proposed.tsx'
import {
  fetchSuggestions,
  type Suggest,
  useSuggestions,
} from '@/components/search/masthead/use-suggestions.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'
import '@/components/search/masthead/search-bar.css'

export interface SearchBarProps {
  close: () => void
  suggest?: Suggest
  /** Navigates to a page of the site. */
  go?: (address: string) => void
}

const LIST = 'search-proposed'
const optionId = (at: number) => `${LIST}-${at}`
const openAddress = (address: string) => location.assign(address)

/**
 * The search field in the masthead: an editable combobox with list autocomplete (ARIA APG) that
 * suggests headlines. Focus stays in the field. Arrow keys select, Enter opens the selected
 * headline or searches, Escape closes the list, then the field.
 */
export function SearchBar({ close, suggest = fetchSuggestions, go = openAddress }: SearchBarProps) {
  const { words } = useSpeech('searchBar')
  const field = useRef<HTMLInputElement>(null)
  const { typed, setTyped, state, step } = useSuggestions(suggest)
  const { items, active, open } = state
  useEffect(() => field.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = items[active]
    if (event.key === 'ArrowDown') step('next')
    else if (event.key === 'ArrowUp') step('previous')
    else if (event.key === 'Enter' && open && chosen) go(chosen.address)
    else if (event.key === 'Escape' && open) step('close')
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  }
  return (
    <div className="search-bar">
      {/* biome-ignore lint/a11y/useSemanticElements: browsers and readers of pages know the role longer than the element. */}
      <form role="search" action="/search">
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          name="q"
          value={typed}
          onChange={(event) => {
            step('field')
            setTyped(event.target.value)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => step('close')}
          maxLength={400}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="auto"
          role="combobox"
          aria-label={words.field}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={LIST}
          aria-activedescendant={open && active >= 0 ? optionId(active) : undefined}
        />
        <button type="submit" className="button">
          {words.search}
        </button>
        <button type="button" className="quiet-button" onClick={close}>
          {words.close}
        </button>
        <SuggestionList state={state} id={LIST} optionId={optionId} go={go} />
      </form>
    </div>
  )
}
