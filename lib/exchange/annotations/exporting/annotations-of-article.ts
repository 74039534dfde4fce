import { IS_PUBLIC } from '../../../newsroom/articles/public-article.ts'
import { type Reader, sql } from '../../../platform/db/database.ts'
import { type AnnotationName, annotationAddress } from '../addresses.ts'
import type { Newspaper } from '../newspaper.ts'
import { ANNOTATIONS_PAGE, type Json } from '../vocabulary.ts'
import { annotationOf } from './annotation-json.ts'
import { feedbackRows, inOrder, publicFeedback } from './feedback-rows.ts'
import { textsOfFeedback } from './texts-of-feedback.ts'

/** A public article's feedback, as far as its collection tells of it. */
export interface Collected {
  readonly articleId: number
  readonly slug: string
  readonly headline: string
  readonly total: number
}

interface HeadRow extends Omit<Collected, 'total'> {
  readonly total: number | bigint
}

/** What is collected under a public article, in one query; null when there is no such article. */
export async function collectionOfArticle(db: Reader, slug: string): Promise<Collected | null> {
  const [row] = await db.$queryRaw<HeadRow[]>(sql`
    SELECT a."id" AS "articleId", a."slug", r."headline",
      (SELECT COUNT(*) FROM (${ofArticle(sql`a."id"`)}) l) AS "total"
    FROM "Article" a
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE a."slug" = ${slug} AND ${IS_PUBLIC} AND a."kind" = 'article'`)
  return row ? { ...row, total: Number(row.total) } : null
}

function ofArticle(id: unknown) {
  return publicFeedback(sql`k."articleId" = ${id}`, sql`k."articleId" = ${id}`)
}

/** A page of a collection, from 1: its annotations, in two queries, in the order in which they came. */
export async function annotationsOfArticle(
  db: Reader,
  articleId: number,
  page: number,
  paper: Newspaper,
): Promise<readonly Json[]> {
  const rows = await feedbackRows(db, pageOf(articleId, page))
  const texts = await textsOfFeedback(db, articleId, rows)
  return rows.map((row) => annotationOf(row, paper, texts))
}

/** Only the addresses of a page's annotations, in one query. */
export async function addressesOfArticle(
  db: Reader,
  articleId: number,
  page: number,
  site: string,
): Promise<readonly Json[]> {
  const rows = await db.$queryRaw<
    Row[]
  >(sql`SELECT l."ask", l."id" FROM (${pageOf(articleId, page)}) l
    ${inOrder}`)
  return rows.map(({ ask, id }) => {
    const name: AnnotationName = { ask: Number(ask) === 1, id: Number(id) }
    return annotationAddress(site, name)
  })
}

interface Row {
  readonly ask: number | bigint
  readonly id: number | bigint
}

function pageOf(articleId: number, page: number) {
  return sql`SELECT * FROM (${ofArticle(articleId)}) l
    ${inOrder} LIMIT ${ANNOTATIONS_PAGE} OFFSET ${(page - 1) * ANNOTATIONS_PAGE}`
}
