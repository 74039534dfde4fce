import type { AnnotationKind } from '../../../conversation/passages/passage-view.ts'
import { type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import type { PassageState } from '../../../text/anchoring/passage.ts'

/** One piece of feedback: a comment on a passage, a reply in its thread, an ask or an answer to one. */
export interface FeedbackRow {
  /** 1 for an ask, whose number `id` then is; otherwise it is a comment's. */
  readonly ask: number | bigint
  readonly id: number
  readonly articleId: number
  readonly slug: string
  /** The article's. */
  readonly language: string
  /** The revision that readers see. */
  readonly shown: number
  readonly body: string
  readonly guestName: string | null
  readonly name: string | null
  readonly handle: string | null
  readonly gone: Date | string | null
  readonly createdAt: Date | string
  readonly editedAt: Date | string | null
  readonly closedAt: Date | string | null
  readonly commentKept: string | null
  /** Of a reply: the comment that it answers, or the thread's first where that one is hidden. */
  readonly answers: number | null
  /** Null, with what follows, for a reply. */
  readonly kind: AnnotationKind | null
  /** The ask whose annotation it is: itself, or the one that it answers. */
  readonly askId: number | null
  readonly revision: number | null
  readonly start: number | null
  readonly end: number | null
  readonly exact: string | null
  readonly prefix: string | null
  readonly suffix: string | null
  readonly suggestion: string | null
  readonly kept: string | null
  readonly state: PassageState | null
  readonly shownStart: number | null
  readonly shownEnd: number | null
}

const columns = sql`l."ask", l."id", l."articleId", a."slug", a."language", a."shownRevision" AS "shown",
  COALESCE(k."question", c."body") AS "body", c."guestName", u."name", u."handle",
  u."deletedAt" AS "gone", COALESCE(k."createdAt", c."createdAt") AS "createdAt", c."editedAt",
  k."closedAt", c."imported" AS "commentKept",
  CASE WHEN p."status" = 'shown' THEN p."id" ELSE c."rootId" END AS "answers",
  n."kind", q."id" AS "askId", n."revision", n."start", n."end", n."exact", n."prefix", n."suffix",
  n."suggestion", n."imported" AS "kept",
  pl."state", pl."start" AS "shownStart", pl."end" AS "shownEnd"`

const joined = sql`
  JOIN "Article" a ON a."id" = l."articleId"
  LEFT JOIN "Comment" c ON c."id" = l."id" AND l."ask" = 0
  LEFT JOIN "Ask" k ON k."id" = l."id" AND l."ask" = 1
  LEFT JOIN "User" u ON u."id" = c."userId"
  LEFT JOIN "Comment" p ON p."id" = c."parentId"
  LEFT JOIN "Annotation" n ON n."id" = COALESCE(c."annotationId", k."annotationId")
  LEFT JOIN "Ask" q ON q."annotationId" = n."id"
  LEFT JOIN "Placement" pl ON pl."annotationId" = n."id" AND pl."revision" = a."shownRevision"`

/** Feedback that everybody may read: shown, and of a published article. */
const isPublic = sql`k."status" = 'shown' AND k."kind" = 'comment'
  AND b."status" = 'published' AND b."kind" = 'article'`

/**
 * All public feedback, of which `comments` and `asks` choose. A comment is feedback when it answers a
 * passage, or stands in a thread whose shown first comment does.
 */
export function publicFeedback(comments: Sql, asks: Sql): Sql {
  return sql`
    SELECT 0 AS "ask", k."id", k."articleId", k."createdAt"
    FROM "Comment" k JOIN "Article" b ON b."id" = k."articleId"
    WHERE ${comments} AND k."annotationId" IS NOT NULL AND k."inline" = TRUE AND ${isPublic}
    UNION ALL
    SELECT 0, k."id", k."articleId", k."createdAt"
    FROM "Comment" k JOIN "Article" b ON b."id" = k."articleId"
      JOIN "Comment" f ON f."id" = k."rootId" AND f."inline" = TRUE
        AND f."annotationId" IS NOT NULL AND f."status" = 'shown' AND f."kind" = 'comment'
    WHERE ${comments} AND k."inline" = FALSE AND k."rootId" <> 0 AND ${isPublic}
    UNION ALL
    SELECT 1, k."id", k."articleId", k."createdAt"
    FROM "Ask" k JOIN "Article" b ON b."id" = k."articleId"
    WHERE ${asks} AND b."status" = 'published' AND b."kind" = 'article'`
}

/** In the order in which it was given, so that what comes later changes only the last page. */
export const inOrder = sql`ORDER BY l."createdAt", l."ask" DESC, l."id"`

/** Feedback as rows, in one query; `chosen` is of `publicFeedback`. */
export function feedbackRows(db: Reader, chosen: Sql): Promise<FeedbackRow[]> {
  return db.$queryRaw<FeedbackRow[]>(sql`SELECT ${columns} FROM (${chosen}) l ${joined} ${inOrder}`)
}
