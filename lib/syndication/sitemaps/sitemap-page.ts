import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { type Reader, type Sql, sql } from '../../platform/db/database.ts'
import {
  IDS_PER_SITEMAP,
  type LanguagePath,
  MAX_ADDRESSES,
  type NumberedKind,
  type SitemapEntry,
} from './sitemap.ts'
import { getTranslationPaths } from './translation-paths.ts'

/** SQLite returns computed times as strings. */
type DatabaseTime = Date | string | null

interface AddressRow {
  readonly slug: string
  readonly at: DatabaseTime
  readonly later: DatabaseTime
  /** The translation group. */
  readonly group?: number | null
}

/** The path prefix of each kind. */
const PATHS = { articles: '/article/', authors: '/author/', tags: '/tag/' } as const

/**
 * Returns the public addresses in one range of ids, with the time of their last change. Null if
 * there are none, because an empty sitemap is invalid. One query, and another if there are
 * translations.
 */
export async function getNumberedSitemap(
  db: Reader,
  kind: NumberedKind,
  number: number,
): Promise<readonly SitemapEntry[] | null> {
  const last = number * IDS_PER_SITEMAP
  const first = last - IDS_PER_SITEMAP + 1
  const rows = await db.$queryRaw<AddressRow[]>(QUERIES[kind](first, last))
  const shown = rows.filter(({ at }) => at !== null)
  if (shown.length === 0) return null
  const translated = shown.some(({ group }) => typeof group === 'number')
  const languages = translated ? await getTranslationPaths(db, first, last) : undefined
  return shown.map((row) => toEntry(PATHS[kind], row, languages?.get(row.group ?? 0)))
}

const QUERIES: Readonly<Record<NumberedKind, (first: number, last: number) => Sql>> = {
  articles: (first, last) => sql`
    SELECT a."slug", a."publishedAt" AS "at",
      (SELECT MAX(r."shownAt") FROM "Revision" r WHERE r."articleId" = a."id") AS "later",
      a."translationGroup" AS "group"
    FROM "Article" a WHERE a."id" BETWEEN ${first} AND ${last}
      AND ${IS_PUBLIC} AND a."kind" = 'article' ORDER BY a."id"`,
  authors: (first, last) => sql`
    SELECT a."slug", (SELECT MAX(l."publishedAt") FROM "Listing" l
      WHERE l."list" = 'author:' || a."slug") AS "at", NULL AS "later"
    FROM "Author" a WHERE a."id" BETWEEN ${first} AND ${last} ORDER BY a."id"`,
  tags: (first, last) => sql`
    SELECT t."slug", (SELECT MAX(l."publishedAt") FROM "Listing" l
      WHERE l."list" = 'tag:' || t."slug") AS "at", NULL AS "later"
    FROM "Tag" t WHERE t."id" BETWEEN ${first} AND ${last} ORDER BY t."id"`,
}

interface PageRow extends AddressRow {
  readonly kind: 'front' | 'archive' | 'corrections' | 'category' | 'page'
}

const PAGE_PATHS = {
  front: '/',
  archive: '/archive',
  corrections: '/corrections',
  category: '/category/',
  page: '/',
}

/**
 * Returns the front page, archive, corrections, categories with articles and standing pages. One
 * query.
 */
export async function getPagesSitemap(db: Reader): Promise<readonly SitemapEntry[]> {
  const rows = await db.$queryRaw<PageRow[]>(sql`
    SELECT 'page' AS "kind", a."slug", a."publishedAt" AS "at",
      (SELECT MAX(r."shownAt") FROM "Revision" r WHERE r."articleId" = a."id") AS "later"
    FROM "Listing" l JOIN "Article" a ON a."id" = l."articleId" WHERE l."list" = 'pages'
    UNION ALL
    SELECT 'front', '', MAX(l."publishedAt"), NULL FROM "Listing" l WHERE l."list" = 'all'
    UNION ALL
    SELECT 'archive', '', MAX(l."publishedAt"), NULL FROM "Listing" l WHERE l."list" = 'all'
    UNION ALL
    SELECT 'corrections', '', MAX(k."at"), NULL FROM "Correction" k
    UNION ALL
    SELECT 'category', c."slug", (SELECT MAX(l."publishedAt") FROM "Listing" l
      WHERE l."list" = 'category:' || c."slug"), NULL FROM "Category" c`)
  return rows
    .filter(({ kind, at }) => kind !== 'category' || at !== null)
    .slice(0, MAX_ADDRESSES)
    .map((row) => toEntry(PAGE_PATHS[row.kind], row, undefined))
}

function toEntry(
  path: string,
  { slug, at, later }: AddressRow,
  languages: readonly LanguagePath[] | undefined,
): SitemapEntry {
  const times = [at, later].flatMap((time) => (time === null ? [] : [new Date(time).getTime()]))
  const changedAt = times.length > 0 ? new Date(Math.max(...times)).toISOString() : null
  const entry = { path: path + encodeURIComponent(slug), changedAt }
  return languages ? { ...entry, languages } : entry
}
