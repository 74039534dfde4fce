import { IS_PUBLIC } from '../../../newsroom/articles/public-article.ts'
import { type Reader, sql } from '../../../platform/db/database.ts'
import type { AnnotationName } from '../addresses.ts'
import type { Newspaper } from '../newspaper.ts'
import type { JsonObject } from '../vocabulary.ts'
import { annotationOf, standingAlone } from './annotation-json.ts'
import { feedbackRows, publicFeedback } from './feedback-rows.ts'
import { textsOfFeedback } from './texts-of-feedback.ts'

/** An annotation with the slug of its article; or that it was public and is not any more; or nothing. */
export type FoundAnnotation =
  | { readonly slug: string; readonly annotation: JsonObject }
  | 'gone'
  | null

const NONE = sql`k."id" = -1`

/** One public annotation in two queries, one more to tell what is gone from what never was. */
export async function annotationByName(
  db: Reader,
  { ask, id }: AnnotationName,
  paper: Newspaper,
): Promise<FoundAnnotation> {
  const chosen = sql`k."id" = ${id}`
  const [row] = await feedbackRows(
    db,
    ask ? publicFeedback(NONE, chosen) : publicFeedback(chosen, NONE),
  )
  if (!row) return !ask && (await wasPublic(db, id)) ? 'gone' : null
  const texts = await textsOfFeedback(db, row.articleId, [row])
  return { slug: row.slug, annotation: standingAlone(annotationOf(row, paper, texts)) }
}

/** Whether it is feedback that readers once saw, and the article is still there. */
async function wasPublic(db: Reader, id: number): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>(sql`
    SELECT k."id" FROM "Comment" k JOIN "Article" a ON a."id" = k."articleId"
    LEFT JOIN "Comment" f ON f."id" = k."rootId"
    WHERE k."id" = ${id} AND k."shownAt" IS NOT NULL AND (k."inline" = TRUE OR f."inline" = TRUE)
      AND k."kind" = 'comment' AND ${IS_PUBLIC} AND a."kind" = 'article'`)
  return rows.length > 0
}
