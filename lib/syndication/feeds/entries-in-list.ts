import type { ListName } from '../../newsroom/articles/lists/listings.ts'
import { heroOf } from '../../newsroom/articles/revision.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import { parseBody } from '../../text/body/body.ts'
import { FEED_LENGTH, type FeedEntry } from './feed.ts'

/** SQLite forgets what the columns of a union hold: numbers come as big ones, times as texts. */
type Whole = number | bigint
type Time = Date | string

/** An article, or one of its tags or corrections; what a part doesn't have is null. */
interface Row {
  readonly part: 'article' | 'tag' | 'correction'
  readonly id: Whole
  readonly at: Time
  /** An article's, or a tag's. */
  readonly slug: string
  /** A headline, a tag's name or a correction's notice. */
  readonly words: string
  /** A dek, or who found the error. */
  readonly more: string
  readonly position: Whole
}

/** What only an article has; each as its column. */
interface ArticleRow extends Row {
  readonly language: string
  readonly revisedAt: Time
  readonly opening: string
  readonly hero: string
  readonly body: string
  readonly authorSlug: string
  readonly authorName: string
  readonly categorySlug: string | null
  readonly categoryName: string | null
}

/**
 * The newest articles of a list with all that a feed tells of them, newest first, in one query: what
 * they have several of (tags, corrections) comes as rows of its own, so that no body comes twice.
 */
export async function entriesInList(db: Reader, list: ListName): Promise<readonly FeedEntry[]> {
  const rows = await db.$queryRaw<(Row | ArticleRow)[]>(sql`
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
    .map((row) => entryOf(row, beside))
    .sort(newestFirst)
}

function isArticle(row: Row | ArticleRow): row is ArticleRow {
  return row.part === 'article'
}

function entryOf(row: ArticleRow, beside: readonly Row[]): FeedEntry {
  const own = beside.filter(({ id }) => id === row.id).sort(byPosition)
  const times = [new Date(row.at), new Date(row.revisedAt)] as const
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
    publishedAt: times[0].toISOString(),
    updatedAt: new Date(Math.max(...times.map(Number))).toISOString(),
    hero: heroOf(row.hero),
    body: parseBody(row.body),
    tags: own.flatMap(({ part, slug, words }) => (part === 'tag' ? [{ slug, name: words }] : [])),
    corrections: own.flatMap(({ part, at, words, more }) => {
      return part === 'correction' ? [{ at: isoOf(at), notice: words, foundBy: more }] : []
    }),
  }
}

function byPosition(a: Row, b: Row): number {
  return Number(a.position) - Number(b.position)
}

function isoOf(time: Time): string {
  return new Date(time).toISOString()
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1
  return b.id - a.id
}
