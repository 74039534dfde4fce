import type { PassagePlace } from '@/lib/conversation/passages/passage-place.ts'

/** The page on which a place of the article is answered; `place` as its query says it. */
export function respondToAddress(slug: string, place: string): string {
  return `/article/${encodeURIComponent(slug)}/respond?${place}`
}

/** A block of a revision, to choose among its sentences. */
export function blockQuery(block: string, revision: number): string {
  return String(new URLSearchParams({ block, revision: String(revision) }))
}

/** Words of a revision that are settled. */
export function wordsQuery({ block, last, from, through }: PassagePlace, revision: number): string {
  const query = new URLSearchParams({ block, revision: String(revision) })
  query.set('from', String(from))
  query.set('through', String(through))
  if (last !== block) query.set('last', last)
  return String(query)
}

export function askQuery(ask: number): string {
  return `ask=${ask}`
}

/** Where a passage is shown: our own anchor, and the directive by which browsers find its words. */
export function passageAddress(slug: string, block: string, fragment: string): string {
  return `/article/${encodeURIComponent(slug)}#at-${encodeURIComponent(block)}${fragment}`
}
