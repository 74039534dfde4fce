import type { MouseEvent } from 'react'

/** Whether a click on a link means "here and now", not a new tab, window or download. */
export function followedHere(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return event.button === 0 && !modified && !event.defaultPrevented
}

/** Whether a link was followed by the keyboard: such a click counts no presses of a button. */
export function byKeyboard(event: MouseEvent): boolean {
  return event.detail === 0
}
