import { expect } from 'vitest'

/** What a slow machine may take to get there. */
const SOON_MS = 20_000

/** Expects of what it looks at, again and again, that it comes to be so. */
export function soon<Seen>(look: () => Promise<Seen>) {
  return expect.poll(look, { timeout: SOON_MS })
}
