import type { Reader } from '../../platform/db/database.ts'

/** How many passages a revision left unchanged, edited, moved or detached. */
export interface CarriedNotes {
  readonly unchanged: number
  readonly edited: number
  readonly moved: number
  readonly detached: number
}

/** Counts what a revision did to the notes on an article, except those detached before it. */
export async function countCarriedNotes(
  db: Reader,
  articleId: number,
  revision: number,
): Promise<CarriedNotes> {
  const groups = await db.placement.groupBy({
    by: ['state', 'changedIn'],
    where: { articleId, revision, annotation: { kind: { not: 'ask' } } },
    _count: true,
  })
  const counts = { unchanged: 0, edited: 0, moved: 0, detached: 0 }
  for (const { state, changedIn, _count } of groups) {
    const change = changedIn === revision ? state : 'unchanged'
    const wasDetached = state === 'detached' && changedIn !== revision
    if (!wasDetached && isState(change)) counts[change] += _count
  }
  return counts
}

function isState(word: string): word is keyof CarriedNotes {
  return word === 'unchanged' || word === 'edited' || word === 'moved' || word === 'detached'
}
