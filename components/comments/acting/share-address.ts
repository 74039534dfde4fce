/** How a link was shared: with the system's share sheet, by copying it, or not at all. */
export type ShareResult = 'shared' | 'copied' | 'refused'

/** Shares a link with whichever method the browser supports. */
export async function shareAddress(url: string): Promise<ShareResult> {
  if (typeof navigator.share === 'function') {
    // Closing the share sheet rejects too. That isn't an error.
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
