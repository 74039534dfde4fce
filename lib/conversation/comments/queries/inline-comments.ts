import { empty, type Sql, sql } from '../../../platform/db/database.ts'
import type { CommentRow } from './comment-rows.ts'

/** Where a passage that stands nowhere sorts: after all that stand in the text. */
const NOWHERE = 2_147_483_647

/** The numbers of an article's inline comments `k` in order of the text, the detached ones last. */
export function inlineInTextOrder(articleId: number, after: number | null, limit: number): Sql {
  const passed = after === null ? empty : sql`AND (${placeOf(sql`k`)}) > ${cursor(after)}`
  return sql`
    SELECT k."id" FROM "Comment" k ${standing}
    WHERE k."articleId" = ${articleId} AND k."inline" = TRUE AND k."status" = 'shown'
      AND k."kind" = 'comment' ${passed}
    ORDER BY ${placeOf(sql`k`)} LIMIT ${limit}`
}

const START = sql`CASE WHEN l."state" <> 'detached' THEN l."start" ELSE ${NOWHERE} END`

const standing = sql`
  JOIN "Article" b ON b."id" = k."articleId"
  LEFT JOIN "Placement" l ON l."annotationId" = k."annotationId" AND l."revision" = b."shownRevision"`

function placeOf(comment: Sql): Sql {
  return sql`${START}, ${comment}."createdAt", ${comment}."id"`
}

function cursor(after: number): Sql {
  return sql`(SELECT ${placeOf(sql`k`)} FROM "Comment" k ${standing} WHERE k."id" = ${after})`
}

/** The same order, for rows that were read. */
export function inText(a: CommentRow, b: CommentRow): number {
  return start(a) - start(b) || time(a) - time(b) || a.id - b.id
}

function start({ passageState, passageStart }: CommentRow): number {
  return passageState === 'detached' ? NOWHERE : (passageStart ?? NOWHERE)
}

function time({ createdAt }: CommentRow): number {
  return new Date(createdAt).getTime()
}
