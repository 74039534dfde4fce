'use client'

import { type ComponentType, type MouseEvent, useRef, useState } from 'react'
import type { SearchBarProps } from '@/components/search/masthead/search-bar.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'

/**
 * Link to the search page. With a script, a plain click opens a field in the masthead instead,
 * which is loaded on demand: most readers never search.
 */
export function SearchLink() {
  const { words } = useSpeech('searchBar')
  const link = useRef<HTMLAnchorElement>(null)
  const [Bar, setBar] = useState<ComponentType<SearchBarProps> | null>(null)
  const open = async (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    try {
      const { SearchBar } = await import('@/components/search/masthead/search-bar.tsx')
      setBar(() => SearchBar)
    } catch {
      location.assign('/search')
    }
  }
  const close = () => {
    setBar(null)
    link.current?.focus()
  }
  return (
    <div className="search-link">
      <a ref={link} href="/search" onClick={open}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 11l4 4M7 12.2A5.2 5.2 0 1 0 7 1.8a5.2 5.2 0 0 0 0 10.4z" />
        </svg>
        <span className="search-word">{words.search}</span>
      </a>
      {Bar && <Bar close={close} />}
    </div>
  )
}
