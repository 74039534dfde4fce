import type { PassagePlace } from '@/lib/conversation/passages/passage-place.ts'

/** Address of the page for responding to a passage; `place` is its query string. */
export function getRespondToAddress(slug: string, place: string): string {
  return `/article/${encodeURIComponent(slug)}/respond?${place}`
}

/** Query string for a block, where readers choose among its sentences. */
export function getBlockQuery(block: string, revision: number): string {
  return String(new URLSearchParams({ block, revision: String(revision) }))
}

/** Query string for a fixed passage of a revision. */
export function getPassageQuery(
  { block, last, from, through }: PassagePlace,
  revision: number,
): string {
  const query = new URLSearchParams({ block, revision: String(revision) })
  query.set('from', String(from))
  query.set('through', String(through))
  if (last !== block) query.set('last', last)
  return String(query)
}

export function getPromptQuery(ask: number): string {
  return `ask=${ask}`
}

/** Address of a passage: our own anchor plus a text fragment directive. */
export function getPassageAddress(slug: string, block: string, fragment: string): string {
  return `/article/${encodeURIComponent(slug)}#at-${encodeURIComponent(block)}${fragment}`
}
