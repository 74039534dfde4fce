import { toPassageAnchor } from '@/components/feedback/reading/anchors.ts'

/** Links between slips and underlined parts, in both directions. */
export interface PassageLinks {
  readonly ofSlip: ReadonlyMap<Element, readonly Element[]>
  readonly ofPassage: ReadonlyMap<Element, readonly Element[]>
}

/**
 * Reads the links from the DOM. A passage starts at its anchor; its slip's `data-parts` is the
 * number of underlined parts (default 1).
 */
export function readPassageLinks(page: ParentNode): PassageLinks {
  const stretches = [...page.querySelectorAll('.passage')]
  const placeOf = new Map(stretches.map((stretch, at) => [stretch, at]))
  const ofSlip = new Map<Element, Element[]>()
  const ofPassage = new Map<Element, Element[]>(stretches.map((stretch) => [stretch, []]))
  for (const slip of page.querySelectorAll<HTMLElement>('.slip')) {
    const start = findPassageStart(slip)
    const at = start && placeOf.get(start)
    if (at === undefined || at === null) continue
    const passage = getPassageElements(stretches, at, Number(slip.dataset.parts ?? 1))
    ofSlip.set(slip, passage)
    for (const stretch of passage) ofPassage.get(stretch)?.push(slip)
  }
  return { ofSlip, ofPassage }
}

/** Element at the start of a slip's passage. */
export function findPassageStart(slip: Element): HTMLElement | null {
  return document.getElementById(toPassageAnchor(slip.id))?.closest<HTMLElement>('.passage') ?? null
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
