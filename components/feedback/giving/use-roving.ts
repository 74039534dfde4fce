'use client'

import { type KeyboardEvent, useState } from 'react'

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/**
 * Roving tabindex: one Tab stop for a group of buttons, with arrow keys between them
 * (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/). `first`: index of the initial Tab stop.
 */
export function useRovingTabIndex(first: number) {
  const [stop, setStop] = useState(first)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    const move = MOVES[event.key]
    if (!move || at < 0) return
    event.preventDefault()
    const to = move(at, buttons.length)
    setStop(to)
    buttons[to]?.focus()
  }
  const tabIndex = (index: number) => (index === stop ? 0 : -1)
  return { onKeyDown, tabIndex }
}
