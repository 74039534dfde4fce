import { empty, type Sql, sql } from '../../../platform/db/database.ts'
import type { CommentRow } from './comment-rows.ts'

/** Sorts detached passages after all others. */
const AFTER_ALL = 2_147_483_647

/** SQL for the ids of an article's inline comments `k` in text order, detached ones last. */
export function selectInlineInTextOrder(
  articleId: number,
  after: number | null,
  limit: number,
): Sql {
  const passed =
    after === null ? empty : sql`AND (${getSortKeys(sql`k`)}) > ${selectCursorKeys(after)}`
  return sql`
    SELECT k."id" FROM "Comment" k ${withPlacement}
    WHERE k."articleId" = ${articleId} AND k."inline" = TRUE AND k."status" = 'shown'
      AND k."kind" = 'comment' ${passed}
    ORDER BY ${getSortKeys(sql`k`)} LIMIT ${limit}`
}

const START = sql`CASE WHEN l."state" <> 'detached' THEN l."start" ELSE ${AFTER_ALL} END`

const withPlacement = sql`
  JOIN "Article" b ON b."id" = k."articleId"
  LEFT JOIN "Placement" l ON l."annotationId" = k."annotationId" AND l."revision" = b."shownRevision"`

function getSortKeys(comment: Sql): Sql {
  return sql`${START}, ${comment}."createdAt", ${comment}."id"`
}

function selectCursorKeys(after: number): Sql {
  return sql`(SELECT ${getSortKeys(sql`k`)} FROM "Comment" k ${withPlacement} WHERE k."id" = ${after})`
}

/** The same order, for loaded rows. */
export function compareInTextOrder(a: CommentRow, b: CommentRow): number {
  return getStart(a) - getStart(b) || getTime(a) - getTime(b) || a.id - b.id
}

function getStart({ passageState, passageStart }: CommentRow): number {
  return passageState === 'detached' ? AFTER_ALL : (passageStart ?? AFTER_ALL)
}

function getTime({ createdAt }: CommentRow): number {
  return new Date(createdAt).getTime()
}
