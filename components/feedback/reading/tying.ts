import { addressedSlip } from '@/components/feedback/reading/addressed-slip.ts'
import { type Ties, tiesIn } from '@/components/feedback/reading/ties.ts'

/**
 * Highlights a slip and its passage while either is hovered or focused, else those of the slip in
 * the URL.
 */
export function startTying(signal: AbortSignal): void {
  let ties = tiesIn(document)
  let tied: readonly Element[] = []

  const tie = (target: EventTarget | null) => {
    const pointed = target instanceof Element ? target.closest('.passage, .slip') : null
    const on = pointed ?? addressedSlip()
    // Notes may have been added to the page since.
    if (on && !isKnown(ties, on)) ties = tiesIn(document)
    for (const element of tied) element.removeAttribute('data-tied')
    tied = on ? [on, ...(ties.ofSlip.get(on) ?? ties.ofPassage.get(on) ?? [])] : []
    for (const element of tied) element.setAttribute('data-tied', '')
  }
  tie(document.activeElement)
  for (const sign of ['pointerover', 'focusin']) {
    document.addEventListener(sign, ({ target }) => tie(target), { signal })
  }
}

function isKnown({ ofSlip, ofPassage }: Ties, element: Element): boolean {
  return ofSlip.has(element) || ofPassage.has(element)
}
