'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Asks the browser something that the server can't know. Answers `false` in the server's HTML and
 * while hydrating, so that what needs a script isn't shown without one.
 */
export function useInBrowser(ask: () => boolean): boolean {
  return useSyncExternalStore(never, ask, () => false)
}
