import { type Reader, type Sql, sql } from '../../platform/db/database.ts'
import { languagesOf } from './languages-of.ts'
import {
  IDS_PER_SITEMAP,
  type LanguagePath,
  MOST_ADDRESSES,
  type NumberedKind,
  type SitemapEntry,
} from './sitemap.ts'

/** SQLite forgets that a computed column holds times. */
type Time = Date | string | null

interface Row {
  readonly slug: string
  readonly at: Time
  readonly later: Time
  /** The number of the set of its translations. */
  readonly group?: number | null
}

/** Where each kind of thing stands. */
const PATHS = { articles: '/article/', authors: '/author/', tags: '/tag/' } as const

/**
 * The addresses of one range of ids: what is public of it, and when that last changed. One query, and
 * a second where there are translations.
 * Null when there is nothing, because an empty sitemap is not one.
 */
export async function numberedSitemap(
  db: Reader,
  kind: NumberedKind,
  number: number,
): Promise<readonly SitemapEntry[] | null> {
  const last = number * IDS_PER_SITEMAP
  const first = last - IDS_PER_SITEMAP + 1
  const rows = await db.$queryRaw<Row[]>(QUERIES[kind](first, last))
  const shown = rows.filter(({ at }) => at !== null)
  if (shown.length === 0) return null
  const translated = shown.some(({ group }) => typeof group === 'number')
  const languages = translated ? await languagesOf(db, first, last) : undefined
  return shown.map((row) => entryOf(PATHS[kind], row, languages?.get(row.group ?? 0)))
}

const QUERIES: Readonly<Record<NumberedKind, (first: number, last: number) => Sql>> = {
  articles: (first, last) => sql`
    SELECT a."slug", a."publishedAt" AS "at",
      (SELECT MAX(r."shownAt") FROM "Revision" r WHERE r."articleId" = a."id") AS "later",
      a."translationGroup" AS "group"
    FROM "Article" a WHERE a."id" BETWEEN ${first} AND ${last}
      AND a."status" = 'published' AND a."kind" = 'article' ORDER BY a."id"`,
  authors: (first, last) => sql`
    SELECT a."slug", (SELECT MAX(l."publishedAt") FROM "Listing" l
      WHERE l."list" = 'author:' || a."slug") AS "at", NULL AS "later"
    FROM "Author" a WHERE a."id" BETWEEN ${first} AND ${last} ORDER BY a."id"`,
  tags: (first, last) => sql`
    SELECT t."slug", (SELECT MAX(l."publishedAt") FROM "Listing" l
      WHERE l."list" = 'tag:' || t."slug") AS "at", NULL AS "later"
    FROM "Tag" t WHERE t."id" BETWEEN ${first} AND ${last} ORDER BY t."id"`,
}

interface PageRow extends Row {
  readonly kind: 'front' | 'archive' | 'corrections' | 'section' | 'page'
}

const PAGE_PATHS = {
  front: '/',
  archive: '/archive',
  corrections: '/corrections',
  section: '/category/',
  page: '/',
}

/** The front page, the archive, the corrections, every section with articles and the standing pages, in one query. */
export async function pagesSitemap(db: Reader): Promise<readonly SitemapEntry[]> {
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
    SELECT 'section', c."slug", (SELECT MAX(l."publishedAt") FROM "Listing" l
      WHERE l."list" = 'category:' || c."slug"), NULL FROM "Category" c`)
  return rows
    .filter(({ kind, at }) => kind !== 'section' || at !== null)
    .slice(0, MOST_ADDRESSES)
    .map((row) => entryOf(PAGE_PATHS[row.kind], row, undefined))
}

function entryOf(
  path: string,
  { slug, at, later }: Row,
  languages: readonly LanguagePath[] | undefined,
): SitemapEntry {
  const times = [at, later].flatMap((time) => (time === null ? [] : [new Date(time).getTime()]))
  const changedAt = times.length > 0 ? new Date(Math.max(...times)).toISOString() : null
  const entry = { path: path + encodeURIComponent(slug), changedAt }
  return languages ? { ...entry, languages } : entry
}
