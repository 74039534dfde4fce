import { writePlacements } from '../../../conversation/passages/commands/write-placements.ts'
import type { Transaction } from '../../../platform/db/database.ts'
import { type Kept, keptColumn } from '../kept.ts'
import { type PlacedClaim, placeClaims } from './place-claims.ts'
import type { Destination, Fresh, Tied } from './standing.ts'
import { writtenAt } from './write-comments.ts'

/** The passages found, for each annotation that has one. */
type FoundPassages = ReadonlyMap<Fresh, PlacedClaim>

/** Finds the passages of imported annotations in the article, and inserts them as annotations. */
export async function insertPassages(
  tx: Transaction,
  article: Destination,
  fresh: readonly Fresh[],
  now: Date,
): Promise<Tied[]> {
  const passages = await findPassages(tx, article, fresh)
  const annotationIds = await insertAnnotations(tx, article.id, passages, now)
  await insertPlacements(tx, article.id, passages, annotationIds)
  return fresh.map((one) => ({
    fresh: one,
    placed: passages.get(one) ?? null,
    annotationId: annotationIds.get(one) ?? null,
    parentId: null,
    rootId: 0,
    own: annotationIds.has(one),
  }))
}

async function findPassages(
  tx: Transaction,
  { id, texts }: Destination,
  fresh: readonly Fresh[],
): Promise<FoundPassages> {
  const { shownRevision } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { shownRevision: true },
  })
  const onPassages = fresh.filter((one) => listPassageTargets(one).length > 0)
  const placed = await placeClaims(
    tx,
    texts,
    shownRevision ?? 0,
    onPassages.map(listPassageTargets),
  )
  return new Map(onPassages.flatMap((one, at) => (placed[at] ? [[one, placed[at]]] : [])))
}

function listPassageTargets({ targets }: Fresh): Fresh['targets'] {
  return targets.filter(({ claim }) => claim !== null)
}

/** Both databases number the rows of one INSERT in their order, but don't return them in it. */
async function insertAnnotations(
  tx: Transaction,
  articleId: number,
  passages: FoundPassages,
  now: Date,
): Promise<ReadonlyMap<Fresh, number>> {
  const data = [...passages].map(([fresh, placed]) =>
    toAnnotationRow(articleId, fresh, placed, now),
  )
  const rows = await tx.annotation.createManyAndReturn({ data, select: { id: true } })
  const ids = rows.map(({ id }) => id).sort((a, b) => a - b)
  return new Map(
    [...passages.keys()].map((fresh, at) => {
      const id = ids[at]
      if (id === undefined) throw new Error('Fewer annotations were inserted than given')
      return [fresh, id]
    }),
  )
}

async function insertPlacements(
  tx: Transaction,
  articleId: number,
  passages: FoundPassages,
  annotationIds: ReadonlyMap<Fresh, number>,
): Promise<void> {
  const rows = [...passages].flatMap(([fresh, { placements }]) => {
    const annotationId = annotationIds.get(fresh)
    return annotationId === undefined ? [] : placements.map((one) => ({ ...one, annotationId }))
  })
  await writePlacements(tx, articleId, rows)
}

function toAnnotationRow(articleId: number, fresh: Fresh, placed: PlacedClaim, now: Date) {
  const { annotation } = fresh
  const { words } = annotation
  return {
    articleId,
    kind: annotation.isAsk ? 'ask' : annotation.kind,
    revision: placed.chosenOn,
    ...placed.description,
    suggestion: annotation.kind === 'correction' ? words.suggestion : '',
    imported: keptColumn(listKeptParts(fresh, placed)),
    createdAt: writtenAt(annotation, now),
  }
}

/** The parts of the annotation that we don't use but export again, its target's included. */
function listKeptParts({ annotation, targets }: Fresh, { target, nowhere }: PlacedClaim): Kept {
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
