import { getOpenNote } from '@/components/feedback/reading/addressed-slip.ts'
import { type PassageLinks, readPassageLinks } from '@/components/feedback/reading/ties.ts'

/**
 * Highlights a slip and its passage while either is hovered or focused, else those of the slip in
 * the URL.
 */
export function startPassageHighlight(signal: AbortSignal): void {
  let ties = readPassageLinks(document)
  let tied: readonly Element[] = []

  const tie = (target: EventTarget | null) => {
    const pointed = target instanceof Element ? target.closest('.passage, .slip') : null
    const on = pointed ?? getOpenNote()
    // Notes may have been added to the page since.
    if (on && !isKnown(ties, on)) ties = readPassageLinks(document)
    for (const element of tied) element.removeAttribute('data-tied')
    tied = on ? [on, ...(ties.ofSlip.get(on) ?? ties.ofPassage.get(on) ?? [])] : []
    for (const element of tied) element.setAttribute('data-tied', '')
  }
  tie(document.activeElement)
  for (const sign of ['pointerover', 'focusin']) {
    document.addEventListener(sign, ({ target }) => tie(target), { signal })
  }
}

function isKnown({ ofSlip, ofPassage }: PassageLinks, element: Element): boolean {
  return ofSlip.has(element) || ofPassage.has(element)
}
