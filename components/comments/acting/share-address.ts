/** Passes an address on by what the browser has for that; answers the sentence that says how it went. */
export async function shareAddress(url: string): Promise<string> {
  if (typeof navigator.share === 'function') {
    // A reader who closes the share sheet has changed their mind, which is no failure.
    await navigator.share({ url }).catch(() => {})
    return ''
  }
  try {
    await navigator.clipboard.writeText(url)
    return 'Link copied'
  } catch {
    return `The link could not be copied: ${url}`
  }
}
