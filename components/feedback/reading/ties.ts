import { passageOfSlip } from '@/components/feedback/reading/anchors.ts'

/** Links between slips and underlined parts, in both directions. */
export interface Ties {
  readonly ofSlip: ReadonlyMap<Element, readonly Element[]>
  readonly ofPassage: ReadonlyMap<Element, readonly Element[]>
}

/**
 * Reads the links from the DOM. A passage starts at its anchor; its slip's `data-parts` is the
 * number of underlined parts (default 1).
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
    const passage = getPassageElements(stretches, at, Number(slip.dataset.parts ?? 1))
    ofSlip.set(slip, passage)
    for (const stretch of passage) ofPassage.get(stretch)?.push(slip)
  }
  return { ofSlip, ofPassage }
}

/** Element at the start of a slip's passage. */
export function beginningOf(slip: Element): HTMLElement | null {
  return document.getElementById(passageOfSlip(slip.id))?.closest<HTMLElement>('.passage') ?? null
}

/**
 * The elements of `parts` parts starting at `from`. An author's link can split a part into several
 * elements.
 */
function getPassageElements(stretches: readonly Element[], from: number, parts: number): Element[] {
  let left = parts
  let end = from
  for (; end < stretches.length; end += 1) {
    if (!stretches[end]?.hasAttribute('data-on')) left -= 1
    if (left < 0) break
  }
  return stretches.slice(from, end)
}
