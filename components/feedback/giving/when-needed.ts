/** The Respond link that was clicked, or null for a text selection. */
type Need = HTMLAnchorElement | null

/**
 * Calls `need` whenever a reader selects text in the story or clicks a Respond link. Returns a
 * function that removes the listeners. This is the only code that every article page loads for
 * responses, so keep it small.
 */
export function watchRespond(need: (link: Need) => void): () => void {
  const onSelect = () => {
    const selection = getSelection()
    const body = document.querySelector('#story .body')
    if (!body || selection?.isCollapsed !== false) return
    if (selection.getRangeAt(0).intersectsNode(body)) need(null)
  }
  const onClick = (event: MouseEvent) => {
    const link = getRespondLink(event)
    if (!link) return
    event.preventDefault()
    need(link)
  }
  document.addEventListener('selectionchange', onSelect)
  document.addEventListener('click', onClick)
  return () => {
    document.removeEventListener('selectionchange', onSelect)
    document.removeEventListener('click', onClick)
  }
}

/**
 * The Respond link of a plain click. Null for other elements and for clicks that open a new tab.
 */
export function getRespondLink(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.respond') : null
}
