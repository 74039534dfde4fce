/** How an address was passed on: by the system's own sheet, as a copy, or not at all. */
export type Passed = 'shared' | 'copied' | 'refused'

/** Passes an address on by what the browser has for that. */
export async function shareAddress(url: string): Promise<Passed> {
  if (typeof navigator.share === 'function') {
    // A reader who closes the share sheet has changed their mind, which is no failure.
    await navigator.share({ url }).catch(() => {})
    return 'shared'
  }
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    return 'refused'
  }
}
