'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'
import { storyBody } from '@/components/feedback/giving/story-blocks.ts'

/**
 * Keys while words are chosen: Tab leads from them to what can be done with them, wherever that
 * stands in the page; Escape puts it away.
 */
export function useOfferKeys(
  shown: boolean,
  offer: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') close()
    if (event.key !== 'Tab' || event.shiftKey || !atTheWords()) return
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

/** Whether the focus is nowhere else than in the story. */
function atTheWords(): boolean {
  const { activeElement, body } = document
  return activeElement === body || Boolean(storyBody()?.contains(activeElement))
}
