'use client'

import { type ComponentType, type MouseEvent, useRef, useState } from 'react'
import type { SearchBarProps } from '@/components/search/masthead/search-bar.tsx'

/**
 * The way to the search page. Pressed plainly with a script there, it opens a field in the masthead
 * instead, which is fetched then: most readers never search.
 */
export function SearchLink() {
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
        Search
      </a>
      {Bar && <Bar close={close} />}
    </div>
  )
}
