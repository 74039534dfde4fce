'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Reads a browser-only value. False in the server's HTML and during hydration, so features that
 * need a script aren't shown without one.
 */
export function useInBrowser(ask: () => boolean): boolean {
  return useSyncExternalStore(never, ask, () => false)
}
