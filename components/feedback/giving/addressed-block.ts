/**
 * Brings the block into view that a shared address names (`#at-p3`), where the browser itself could
 * not find the words: it does nothing when they can be seen already.
 */
export function showAddressedBlock(): void {
  const [, id] = /^#at-([^:]+)/.exec(location.hash) ?? []
  if (!id) return
  const block = document.querySelector(`#story [data-block="${CSS.escape(decoded(id))}"]`)
  block?.scrollIntoView({ block: 'nearest' })
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
