'use client'

import { useEffect } from 'react'

const NAME = 'chosen'

/** Highlights the passage while the focus is elsewhere, without changing the story's DOM. */
export function useHighlight(range: Range | undefined): void {
  useEffect(() => {
    // Without support for the Highlight API, the form still quotes the passage.
    if (!range || typeof Highlight === 'undefined') return
    CSS.highlights.set(NAME, new Highlight(range))
    return () => void CSS.highlights.delete(NAME)
  }, [range])
}
