'use client'

import { useEffect } from 'react'

const NAME = 'chosen'

/** Keeps chosen words marked while the focus is elsewhere, without touching the story's elements. */
export function useHighlight(range: Range | undefined): void {
  useEffect(() => {
    // Some browsers can't; there the words stand in what is offered all the same.
    if (!range || typeof Highlight === 'undefined') return
    CSS.highlights.set(NAME, new Highlight(range))
    return () => void CSS.highlights.delete(NAME)
  }, [range])
}
