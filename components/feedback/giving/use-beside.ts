'use client'

import { type RefObject, useLayoutEffect } from 'react'
import { placeBeside } from '@/components/feedback/giving/placing.ts'

/** Room between the words and what would cover them, in CSS pixels. */
const GAP = 8

/**
 * Puts an element beside words of the page, once it is drawn and whenever the window or the words are
 * others. It stands in the page, so it scrolls with the words; `frame` is where it is positioned from.
 * In narrow windows it stands at their foot (giving.css); there the page is moved until the words can
 * be seen.
 */
export function useBeside(
  frame: RefObject<HTMLElement | null>,
  tool: RefObject<HTMLElement | null>,
  words: Range | undefined,
  above: boolean,
): void {
  useLayoutEffect(() => {
    if (!words) return
    const place = () => put(frame.current, tool.current, words, above)
    place()
    addEventListener('resize', place)
    return () => removeEventListener('resize', place)
  })
}

function put(frame: Element | null, tool: HTMLElement | null, words: Range, above: boolean): void {
  if (!frame || !tool) return
  if (getComputedStyle(tool).position === 'fixed') {
    uncover(words.getBoundingClientRect(), tool.getBoundingClientRect().top)
    return
  }
  const origin = frame.getBoundingClientRect()
  const window = { width: document.documentElement.clientWidth, height: innerHeight }
  const size = { width: tool.offsetWidth, height: tool.offsetHeight }
  const { left, top } = placeBeside(words.getBoundingClientRect(), size, window, above)
  tool.style.setProperty('--left', `${left - origin.left}px`)
  tool.style.setProperty('--top', `${top - origin.top}px`)
}

/** Moves the page up as far as the words are covered from `top` on, but not so far that they begin above it. */
function uncover(words: DOMRect, top: number): void {
  const covered = Math.min(words.bottom + GAP - top, words.top - GAP)
  if (covered > 0) scrollBy(0, covered)
}
