import { join, sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import type { PassagePlacement } from '../next-placement.ts'

export interface NewPlacement extends PassagePlacement {
  readonly annotationId: number
  readonly revision: number
}

/** Rows per statement: a row has eight parameters, and SQLite accepts 32,766. */
const BATCH = 500

/** Inserts placements. As SQL, because there may be thousands and createMany takes 2 ms per row. */
export async function writePlacements(
  tx: Statements,
  articleId: number,
  placements: readonly NewPlacement[],
): Promise<void> {
  for (let first = 0; first < placements.length; first += BATCH) {
    const rows = placements.slice(first, first + BATCH).map((placed) => {
      const { annotationId, revision, state, start, end, kept, changedIn } = placed
      return sql`(${annotationId}, ${revision}, ${articleId}, ${state}, ${start}, ${end}, ${kept},
        ${changedIn})`
    })
    await tx.$executeRaw(sql`INSERT INTO "Placement"
      ("annotationId", "revision", "articleId", "state", "start", "end", "kept", "changedIn")
      VALUES ${join(rows)}`)
  }
}
