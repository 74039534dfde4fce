/** The story's words, or a link that offers to respond to some of them. */
type Need = HTMLAnchorElement | null

/**
 * Waits until a reader selects words of the story or presses one of its Respond links, and calls
 * `need` then; the link is null for a selection. Stays at its post until told to end. This is all
 * that an article's page brings before somebody wants to respond, so it stays small.
 */
export function whenNeeded(need: (link: Need) => void): () => void {
  const onSelect = () => {
    const selection = getSelection()
    const body = document.querySelector('#story .body')
    if (!body || selection?.isCollapsed !== false) return
    if (selection.getRangeAt(0).intersectsNode(body)) need(null)
  }
  const onClick = (event: MouseEvent) => {
    const link = respondLink(event)
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

/** The Respond link that is plainly pressed; null for another, or one to be opened elsewhere. */
export function respondLink(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.respond') : null
}
