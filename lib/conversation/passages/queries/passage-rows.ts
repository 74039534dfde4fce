import { type Sql, sql } from '../../../platform/db/database.ts'
import type { PassageState } from '../../../text/anchoring/passage.ts'
import type { AnnotationKind, PassageView } from '../passage-view.ts'

/** The columns `passageColumns`; all null without an annotation. */
export interface PassageRow {
  readonly passageKind: AnnotationKind | null
  readonly quote: string | null
  readonly suggestion: string | null
  /** Also null if the shown revision has no placement of it. */
  readonly passageState: PassageState | null
  readonly passageStart: number | null
  readonly passageEnd: number | null
  readonly changedAt: Date | string | null
}

export const passageColumns = sql`n."kind" AS "passageKind", n."exact" AS "quote", n."suggestion",
  pl."state" AS "passageState", pl."start" AS "passageStart", pl."end" AS "passageEnd",
  COALESCE(rc."shownAt", rc."createdAt") AS "changedAt"`

/**
 * Joins an annotation `n` and its placement in a revision of the article `a`, by default the shown
 * one.
 */
export function withPassage(annotationId: Sql, revision = sql`a."shownRevision"`): Sql {
  return sql`
  LEFT JOIN "Annotation" n ON n."id" = ${annotationId} ${withPlacementIn(revision)}`
}

/** Joins the placement `pl` of an annotation `n`, and the revision `rc` that last changed it. */
export function withPlacementIn(revision = sql`a."shownRevision"`): Sql {
  return sql`
  LEFT JOIN "Placement" pl ON pl."annotationId" = n."id" AND pl."revision" = ${revision}
  LEFT JOIN "Revision" rc ON rc."articleId" = a."id" AND rc."number" = pl."changedIn"`
}

/** The passage of a row; null without an annotation. */
export function toPassageView(row: PassageRow): PassageView | null {
  if (row.passageKind === null) return null
  return {
    kind: row.passageKind,
    quote: row.quote ?? '',
    state: row.passageState ?? 'detached',
    start: row.passageStart ?? 0,
    end: row.passageEnd ?? 0,
    changedAt: row.changedAt === null ? null : new Date(row.changedAt).toISOString(),
    suggestion: row.suggestion ?? '',
  }
}
