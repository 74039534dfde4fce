import type { ListName } from '../../newsroom/articles/lists/listings.ts'
import { parseHero } from '../../newsroom/articles/revision.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import { parseBody } from '../../text/body/body.ts'
import { FEED_LENGTH, type FeedEntry } from './feed.ts'

/** SQLite loses column types in a UNION: integers can come back as bigint, times as strings. */
type DatabaseInteger = number | bigint
type DatabaseTime = Date | string

/** An article, or one of its tags or corrections. Columns that a part doesn't have are null. */
interface PartRow {
  readonly part: 'article' | 'tag' | 'correction'
  readonly id: DatabaseInteger
  readonly at: DatabaseTime
  /** The slug of the article or tag. */
  readonly slug: string
  /** The headline, the tag's name or the correction's notice. */
  readonly words: string
  /** The dek, or who found the error. */
  readonly more: string
  readonly position: DatabaseInteger
}

/** The columns that only articles have. */
interface ArticleRow extends PartRow {
  readonly language: string
  readonly revisedAt: DatabaseTime
  readonly opening: string
  readonly hero: string
  readonly body: string
  readonly authorSlug: string
  readonly authorName: string
  readonly categorySlug: string | null
  readonly categoryName: string | null
}

/**
 * Returns the newest articles of a list with everything a feed shows, newest first. One query: tags
 * and corrections come as rows of their own, so that no body is sent twice.
 */
export async function getFeedEntries(db: Reader, list: ListName): Promise<readonly FeedEntry[]> {
  const rows = await db.$queryRaw<(PartRow | ArticleRow)[]>(sql`
    WITH "picked" AS (
      SELECT "articleId" FROM "Listing" WHERE "list" = ${list}
      ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${FEED_LENGTH})
    SELECT 'article' AS "part", a."id", a."publishedAt" AS "at", a."slug", r."headline" AS "words",
      r."dek" AS "more", 0 AS "position", a."language", r."createdAt" AS "revisedAt", r."opening",
      r."hero", r."body", au."slug" AS "authorSlug", au."name" AS "authorName",
      c."slug" AS "categorySlug", c."name" AS "categoryName"
    FROM "picked" p JOIN "Article" a ON a."id" = p."articleId"
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    JOIN "Author" au ON au."id" = a."authorId"
    LEFT JOIN "Category" c ON c."id" = a."categoryId"
    UNION ALL
    SELECT 'tag', x."articleId", NULL, t."slug", t."name",
      '', x."position", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM "picked" p JOIN "ArticleTag" x ON x."articleId" = p."articleId"
    JOIN "Tag" t ON t."id" = x."tagId"
    UNION ALL
    SELECT 'correction', k."articleId", k."at", '', k."notice",
      k."foundBy", k."id", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM "picked" p JOIN "Correction" k ON k."articleId" = p."articleId"`)
  const beside = rows.filter((row) => row.part !== 'article')
  return rows
    .filter(isArticle)
    .map((row) => toEntry(row, beside))
    .sort(compareNewestFirst)
}

function isArticle(row: PartRow | ArticleRow): row is ArticleRow {
  return row.part === 'article'
}

function toEntry(row: ArticleRow, beside: readonly PartRow[]): FeedEntry {
  const own = beside.filter(({ id }) => id === row.id).sort(comparePositions)
  const publishedAt = new Date(row.at)
  const updatedAt = Math.max(publishedAt.getTime(), new Date(row.revisedAt).getTime())
  const { categorySlug, categoryName } = row
  return {
    id: Number(row.id),
    slug: row.slug,
    headline: row.words,
    dek: row.more,
    opening: row.opening,
    language: row.language,
    author: { slug: row.authorSlug, name: row.authorName },
    category: categorySlug && categoryName ? { slug: categorySlug, name: categoryName } : null,
    publishedAt: publishedAt.toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
    hero: parseHero(row.hero),
    body: parseBody(row.body),
    tags: own.flatMap(({ part, slug, words }) => (part === 'tag' ? [{ slug, name: words }] : [])),
    corrections: own.flatMap(({ part, at, words, more }) => {
      return part === 'correction' ? [{ at: toIso(at), notice: words, foundBy: more }] : []
    }),
  }
}

function comparePositions(a: PartRow, b: PartRow): number {
  return Number(a.position) - Number(b.position)
}

function toIso(time: DatabaseTime): string {
  return new Date(time).toISOString()
}

function compareNewestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1
  return b.id - a.id
}
