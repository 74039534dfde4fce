import type { Reader } from '../../platform/db/database.ts'

/** What one revision did to the passages that stood in the one before, as counts. */
export interface CarriedNotes {
  readonly unchanged: number
  readonly edited: number
  readonly moved: number
  readonly detached: number
}

/** What a revision did to the notes on an article; those that were gone before are not counted. */
export async function carriedNotes(
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
    const how = changedIn === revision ? state : 'unchanged'
    const goneBefore = state === 'detached' && changedIn !== revision
    if (!goneBefore && isState(how)) counts[how] += _count
  }
  return counts
}

function isState(word: string): word is keyof CarriedNotes {
  return word === 'unchanged' || word === 'edited' || word === 'moved' || word === 'detached'
}
