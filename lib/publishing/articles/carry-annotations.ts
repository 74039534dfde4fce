import {
  type NewPlacement,
  writePlacements,
} from '../../conversation/passages/commands/write-placements.ts'
import {
  getNextPlacement,
  type PassagePlacement,
} from '../../conversation/passages/next-placement.ts'
import { getTextOfRevision } from '../../conversation/passages/queries/text-of-revision.ts'
import { sql, type Transaction } from '../../platform/db/database.ts'
import { carryPassages } from '../../text/anchoring/carry-passages.ts'

interface PlacementRow extends PassagePlacement {
  readonly annotationId: number
  /** The revision in which the reader selected the passage, and its position there. */
  readonly chosenOn: number
  readonly chosenStart: number
  readonly chosenEnd: number
}

/**
 * Carries all annotations of an article from the previously shown revision to the newly shown one,
 * in the caller's transaction. Detached annotations are attached again if their original words are
 * back. Annotations that already have a placement in the new revision (it was shown before) keep
 * it.
 */
export async function carryAnnotations(
  tx: Transaction,
  articleId: number,
  from: number,
  to: number,
): Promise<void> {
  const rows = await listPlacements(tx, articleId, from, to)
  if (rows.length === 0) return
  const attached = rows.filter(({ state }) => state !== 'detached')
  const carried = await carry(tx, articleId, from, to, attached)
  const detached = rows.filter(({ state }) => state === 'detached')
  for (const [chosenOn, group] of Map.groupBy(detached, (row) => row.chosenOn)) {
    carried.push(...(await reattach(tx, articleId, chosenOn, to, group)))
  }
  await writePlacements(tx, articleId, carried)
}

function listPlacements(
  tx: Transaction,
  articleId: number,
  from: number,
  to: number,
): Promise<PlacementRow[]> {
  return tx.$queryRaw<PlacementRow[]>(sql`
    SELECT p."annotationId", p."state", p."start", p."end", p."kept", p."changedIn",
      n."revision" AS "chosenOn", n."start" AS "chosenStart", n."end" AS "chosenEnd"
    FROM "Placement" p JOIN "Annotation" n ON n."id" = p."annotationId"
    WHERE p."articleId" = ${articleId} AND p."revision" = ${from}
      AND NOT EXISTS (SELECT 1 FROM "Placement" t
        WHERE t."annotationId" = p."annotationId" AND t."revision" = ${to})
    ORDER BY p."start", p."annotationId"`)
}

async function carry(
  tx: Transaction,
  articleId: number,
  from: number,
  to: number,
  rows: readonly PlacementRow[],
): Promise<NewPlacement[]> {
  if (rows.length === 0) return []
  const texts = await Promise.all([
    getTextOfRevision(tx, articleId, from),
    getTextOfRevision(tx, articleId, to),
  ])
  const [before, after] = texts
  if (!before || !after) throw new Error(`Article ${articleId} has no revision ${from} or ${to}`)
  const carried = carryPassages(before, after, rows)
  return rows.flatMap((row, index) => {
    const one = carried[index]
    return one ? [toNewPlacement(to, row, getNextPlacement(row, one, to))] : []
  })
}

/** Looks for detached passages again, comparing the text they were selected in with the new one. */
async function reattach(
  tx: Transaction,
  articleId: number,
  chosenOn: number,
  to: number,
  rows: readonly PlacementRow[],
): Promise<NewPlacement[]> {
  const chosen = rows.map((row) => {
    const { chosenStart: start, chosenEnd: end } = row
    return { ...row, state: 'unchanged' as const, start, end, kept: 1, changedIn: 0 }
  })
  const found = await carry(tx, articleId, chosenOn, to, chosen)
  return rows.flatMap((row, index) => {
    const one = found[index]
    if (!one) return []
    return [one.state === 'detached' ? toNewPlacement(to, row, row) : { ...one, changedIn: to }]
  })
}

function toNewPlacement(
  revision: number,
  { annotationId }: PlacementRow,
  placed: PassagePlacement,
): NewPlacement {
  const { state, start, end, kept, changedIn } = placed
  return { annotationId, revision, state, start, end, kept, changedIn }
}
