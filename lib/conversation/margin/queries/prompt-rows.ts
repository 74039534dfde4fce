import { sql } from '../../../platform/db/database.ts'
import {
  type PassageRow,
  passageColumns,
  toPassageView,
  withPassage,
} from '../../passages/queries/passage-rows.ts'
import type { PromptView } from '../margin-note.ts'

/** A row with the columns below, as both databases return it. */
export interface PromptRow extends PassageRow {
  readonly id: number
  readonly question: string
  readonly createdAt: Date | string
  readonly closedAt: Date | string | null
  readonly answers: number | bigint
}

/** For a question `k` on an article `a`, joined with its passage (below). */
export const promptColumns = sql`k."id", k."question", k."createdAt", k."closedAt", ${passageColumns},
  (SELECT COUNT(*) FROM "Comment" c WHERE c."annotationId" = k."annotationId"
    AND c."status" = 'shown' AND c."kind" = 'comment') AS "answers"`

export const withPromptPassage = withPassage(sql`k."annotationId"`)

export function toPromptView(row: PromptRow): PromptView {
  const passage = toPassageView(row)
  if (!passage) throw new Error(`Ask ${row.id} has no passage`)
  return {
    id: row.id,
    passage,
    question: row.question,
    at: new Date(row.createdAt).toISOString(),
    open: row.closedAt === null,
    answers: Number(row.answers),
  }
}
