'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'
import { getStoryBody } from '@/components/feedback/giving/story-blocks.ts'

/**
 * Keyboard access to the toolbar: Tab moves focus from the passage to it, no matter where it is in
 * the DOM. Escape closes it.
 */
export function useOfferKeys(
  shown: boolean,
  offer: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') close()
    if (event.key !== 'Tab' || event.shiftKey || !isFocusInStory()) return
    event.preventDefault()
    offer.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
  })
  useEffect(() => {
    if (!shown) return
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [shown])
}

/** Whether the focus isn't outside the story. */
function isFocusInStory(): boolean {
  const { activeElement, body } = document
  return activeElement === body || Boolean(getStoryBody()?.contains(activeElement))
}
