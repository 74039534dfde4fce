import type { MouseEvent } from 'react'

/** Whether a click opens the link in this tab, not in a new tab or window or as a download. */
export function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return event.button === 0 && !modified && !event.defaultPrevented
}

/** Whether a click came from the keyboard: `detail` is then 0. */
export function isKeyboardClick(event: MouseEvent): boolean {
  return event.detail === 0
}
