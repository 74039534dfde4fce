import { sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import type { AnnotationKind } from '../passage-view.ts'
import type { FoundPassage } from './find-claimed-passage.ts'
import { writePlacements } from './write-placements.ts'

export interface NewAnnotation {
  readonly articleId: number
  readonly kind: AnnotationKind
  readonly passage: FoundPassage
  readonly suggestion?: string
}

/** Inserts an annotation with its placements and returns its id. */
export async function writeAnnotation(
  tx: Statements,
  { articleId, kind, passage, suggestion = '' }: NewAnnotation,
  now: Date,
): Promise<number> {
  const { chosenOn, description, placements } = passage
  const { start, end, exact, prefix, suffix } = description
  const [row] = await tx.$queryRaw<{ id: number }[]>(sql`INSERT INTO "Annotation"
    ("articleId", "kind", "revision", "start", "end", "exact", "prefix", "suffix", "suggestion",
      "createdAt")
    VALUES (${articleId}, ${kind}, ${chosenOn}, ${start}, ${end}, ${exact}, ${prefix}, ${suffix},
      ${suggestion}, ${now})
    RETURNING "id"`)
  if (!row) throw new Error('INSERT INTO "Annotation" returned no id')
  const rows = placements.map((placed) => ({ ...placed, annotationId: row.id }))
  await writePlacements(tx, articleId, rows)
  return row.id
}
