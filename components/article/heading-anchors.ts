import { type Body, nodesOf } from '@/lib/text/body/body.ts'
import { inlineText } from '@/lib/text/body/body-text.ts'
import { numberedSlug, slugOf } from '@/lib/text/words/slug.ts'

/** Ids used by the article page. A heading called "More" gets `more-2`. */
const TAKEN = ['story', 'end-of-body', 'corrections', 'check-also', 'more', 'comments', 'sections']

/** Unique anchor of each heading, by block id. */
export function getHeadingAnchors(body: Body): ReadonlyMap<string, string> {
  const taken = new Set(TAKEN)
  const anchors = new Map<string, string>()
  for (const node of nodesOf(body)) {
    if (node.type !== 'heading') continue
    const slug = slugOf(inlineText(node.content))
    if (slug === '') continue
    const anchor = findFreeAnchor(slug, taken)
    taken.add(anchor)
    anchors.set(node.attrs.id, anchor)
  }
  return anchors
}

function findFreeAnchor(slug: string, taken: ReadonlySet<string>): string {
  let anchor = slug
  for (let number = 2; taken.has(anchor); number += 1) anchor = numberedSlug(slug, number)
  return anchor
}
