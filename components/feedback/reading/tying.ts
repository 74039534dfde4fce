import { addressedSlip } from '@/components/feedback/reading/addressed-slip.ts'
import { type Ties, tiesIn } from '@/components/feedback/reading/ties.ts'

/**
 * Marks a slip and its passage together while the pointer or the focus is on either; else those of
 * the slip that the address names.
 */
export function startTying(signal: AbortSignal): void {
  let ties = tiesIn(document)
  let tied: readonly Element[] = []

  const tie = (target: EventTarget | null) => {
    const pointed = target instanceof Element ? target.closest('.passage, .slip') : null
    const on = pointed ?? addressedSlip()
    // The page may have got other notes since.
    if (on && !known(ties, on)) ties = tiesIn(document)
    for (const element of tied) element.removeAttribute('data-tied')
    tied = on ? [on, ...(ties.ofSlip.get(on) ?? ties.ofPassage.get(on) ?? [])] : []
    for (const element of tied) element.setAttribute('data-tied', '')
  }
  tie(document.activeElement)
  for (const sign of ['pointerover', 'focusin']) {
    document.addEventListener(sign, ({ target }) => tie(target), { signal })
  }
}

function known({ ofSlip, ofPassage }: Ties, element: Element): boolean {
  return ofSlip.has(element) || ofPassage.has(element)
}
