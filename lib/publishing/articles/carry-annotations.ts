import {
  type NewPlacement,
  writePlacements,
} from '../../conversation/passages/commands/write-placements.ts'
import { nextPlacement, type Placed } from '../../conversation/passages/next-placement.ts'
import { textOfRevision } from '../../conversation/passages/queries/text-of-revision.ts'
import { sql, type Transaction } from '../../platform/db/database.ts'
import { carryPassages } from '../../text/anchoring/carry-passages.ts'

interface Row extends Placed {
  readonly annotationId: number
  /** The revision on which it was chosen, and its place there. */
  readonly chosenOn: number
  readonly chosenStart: number
  readonly chosenEnd: number
}

/**
 * Carries all annotations of an article from the revision that was shown to the one that is shown
 * from now on, in the caller's transaction. Those that a passage was gone for come back if the words
 * that were chosen stand there again. What stands in that revision already (it was shown before)
 * stays as it stood.
 */
export async function carryAnnotations(
  tx: Transaction,
  articleId: number,
  from: number,
  to: number,
): Promise<void> {
  const rows = await standing(tx, articleId, from, to)
  if (rows.length === 0) return
  const attached = rows.filter(({ state }) => state !== 'detached')
  const carried = await carry(tx, articleId, from, to, attached)
  const gone = rows.filter(({ state }) => state === 'detached')
  for (const [chosenOn, ofOne] of Map.groupBy(gone, (row) => row.chosenOn)) {
    carried.push(...(await bringBack(tx, articleId, chosenOn, to, ofOne)))
  }
  await writePlacements(tx, articleId, carried)
}

function standing(tx: Transaction, articleId: number, from: number, to: number): Promise<Row[]> {
  return tx.$queryRaw<Row[]>(sql`
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
  rows: readonly Row[],
): Promise<NewPlacement[]> {
  if (rows.length === 0) return []
  const texts = await Promise.all([
    textOfRevision(tx, articleId, from),
    textOfRevision(tx, articleId, to),
  ])
  const [before, after] = texts
  if (!before || !after) throw new Error(`Article ${articleId} misses revision ${from} or ${to}`)
  const carried = carryPassages(before, after, rows)
  return rows.flatMap((row, index) => {
    const one = carried[index]
    return one ? [placementIn(to, row, nextPlacement(row, one, to))] : []
  })
}

/** Passages that are gone, looked for again between the text they were chosen in and the new one. */
async function bringBack(
  tx: Transaction,
  articleId: number,
  chosenOn: number,
  to: number,
  rows: readonly Row[],
): Promise<NewPlacement[]> {
  const chosen = rows.map((row) => {
    const { chosenStart: start, chosenEnd: end } = row
    return { ...row, state: 'unchanged' as const, start, end, kept: 1, changedIn: 0 }
  })
  const found = await carry(tx, articleId, chosenOn, to, chosen)
  return rows.flatMap((row, index) => {
    const one = found[index]
    if (!one) return []
    return [one.state === 'detached' ? placementIn(to, row, row) : { ...one, changedIn: to }]
  })
}

function placementIn(revision: number, { annotationId }: Row, placed: Placed): NewPlacement {
  const { state, start, end, kept, changedIn } = placed
  return { annotationId, revision, state, start, end, kept, changedIn }
}
