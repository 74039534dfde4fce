'use client'

import { type RefObject, useLayoutEffect } from 'react'
import { placeBeside } from '@/components/feedback/giving/placing.ts'

/** Distance between the passage and the element, in CSS pixels. */
const GAP = 8

/**
 * Positions an element next to a passage after each render, and again when the window or the
 * passage changes. The element is part of the page and scrolls with it; `frame` is its containing
 * block. In narrow windows it is fixed to the bottom (giving.css), and the page is scrolled until
 * the passage is visible.
 */
export function usePlacement(
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

/** Scrolls until nothing of the passage is hidden below `top`, but keeps its start in view. */
function uncover(words: DOMRect, top: number): void {
  const covered = Math.min(words.bottom + GAP - top, words.top - GAP)
  if (covered > 0) scrollBy(0, covered)
}
