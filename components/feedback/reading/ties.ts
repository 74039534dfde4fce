import { passageOfSlip } from '@/components/feedback/reading/anchors.ts'

/** Which slips answer which underlined stretches, both ways. */
export interface Ties {
  readonly ofSlip: ReadonlyMap<Element, readonly Element[]>
  readonly ofPassage: ReadonlyMap<Element, readonly Element[]>
}

/**
 * Reads the ties from the page. A passage begins at its anchor, and its slip says of how many
 * underlined stretches it consists, one unless it says so.
 */
export function tiesIn(page: ParentNode): Ties {
  const stretches = [...page.querySelectorAll('.passage')]
  const placeOf = new Map(stretches.map((stretch, at) => [stretch, at]))
  const ofSlip = new Map<Element, Element[]>()
  const ofPassage = new Map<Element, Element[]>(stretches.map((stretch) => [stretch, []]))
  for (const slip of page.querySelectorAll<HTMLElement>('.slip')) {
    const start = beginningOf(slip)
    const at = start && placeOf.get(start)
    if (at === undefined || at === null) continue
    const passage = theParts(stretches, at, Number(slip.dataset.parts ?? 1))
    ofSlip.set(slip, passage)
    for (const stretch of passage) ofPassage.get(stretch)?.push(slip)
  }
  return { ofSlip, ofPassage }
}

/** Where the passage of a slip begins on the page. */
export function beginningOf(slip: Element): HTMLElement | null {
  return document.getElementById(passageOfSlip(slip.id))?.closest<HTMLElement>('.passage') ?? null
}

/** So many stretches from one on, each with the pieces that a link of the author's cuts it into. */
function theParts(stretches: readonly Element[], from: number, parts: number): Element[] {
  let left = parts
  let end = from
  for (; end < stretches.length; end += 1) {
    if (!stretches[end]?.hasAttribute('data-on')) left -= 1
    if (left < 0) break
  }
  return stretches.slice(from, end)
}
