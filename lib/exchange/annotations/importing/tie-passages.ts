import type { Transaction } from '../../../platform/db/database.ts'
import { type Kept, keptColumn } from '../kept.ts'
import { type PlacedClaim, placeClaims } from './place-claims.ts'
import type { Destination, Fresh, Tied } from './standing.ts'
import { writtenAt } from './write-comments.ts'

/** Finds the passages and writes the annotations. */
export async function tiePassages(
  tx: Transaction,
  { id: articleId, texts }: Destination,
  fresh: readonly Fresh[],
  now: Date,
): Promise<Tied[]> {
  const { shownRevision } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { shownRevision: true },
  })
  const onPassages = fresh.filter(({ targets }) => targets.some(({ claim }) => claim !== null))
  const claims = onPassages.map(({ targets }) => targets.filter(({ claim }) => claim !== null))
  const placed = await placeClaims(tx, texts, shownRevision ?? 0, claims)
  const data = onPassages.flatMap((one, index) => {
    const place = placed[index]
    return place ? [annotationRow(articleId, one, place, now)] : []
  })
  const made = await tx.annotation.createManyAndReturn({ data, select: { id: true } })
  const ids = made.map(({ id }) => id).sort((a, b) => a - b)
  const placements = placed.flatMap(({ placements }, index) => {
    const annotationId = ids[index]
    return annotationId === undefined
      ? []
      : placements.map((one) => ({ ...one, articleId, annotationId }))
  })
  await tx.placement.createMany({ data: placements })
  const order = new Map(onPassages.map((one, index) => [one, index]))
  return fresh.map((one) => {
    const index = order.get(one)
    const annotationId = (index === undefined ? null : ids[index]) ?? null
    const place = (index === undefined ? null : placed[index]) ?? null
    return {
      fresh: one,
      placed: place,
      annotationId,
      parentId: null,
      rootId: 0,
      own: annotationId !== null,
    }
  })
}

function annotationRow(articleId: number, fresh: Fresh, placed: PlacedClaim, now: Date) {
  const { annotation } = fresh
  const { words } = annotation
  return {
    ...{ articleId, kind: annotation.isAsk ? 'ask' : annotation.kind },
    ...{ revision: placed.chosenOn, ...placed.description },
    suggestion: annotation.kind === 'correction' ? words.suggestion : '',
    imported: keptColumn(keptOf(fresh, placed)),
    createdAt: writtenAt(annotation, now),
  }
}

/** What is kept of the annotation, with what its target has beyond the passage. */
function keptOf({ annotation, targets }: Fresh, { target, nowhere }: PlacedClaim): Kept {
  const { selectors, position, rest } = target
  const unfollowed = nowhere && position !== null ? [...selectors, position] : selectors
  const states = nowhere ? [...target.revisions, ...target.states] : target.states
  const others = targets.filter((one) => one !== target && one.revision === null)
  return {
    ...annotation.kept,
    ...(unfollowed.length > 0 ? { selectors: [...unfollowed] } : {}),
    ...(states.length > 0 ? { states: [...states] } : {}),
    ...(Object.keys(rest).length > 0 ? { target: rest } : {}),
    ...(others.length > 0 ? { targets: others.map(({ whole }) => whole) } : {}),
  }
}
