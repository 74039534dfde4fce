/**
 * Scrolls to the block in a shared address (`#at-p3`) if the browser couldn't find the text
 * fragment. Does nothing if the passage is already in view.
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
