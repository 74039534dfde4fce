import { type Reader, raw, sql } from '../../platform/db/database.ts'
import {
  getSitemapPath,
  IDS_PER_SITEMAP,
  NUMBERED_KINDS,
  type NumberedKind,
  type SitemapEntry,
} from './sitemap.ts'

interface SitemapRow {
  readonly kind: NumberedKind | 'revisions'
  readonly number: number | bigint
  readonly changedAt: Date | string
}

/**
 * Returns all sitemaps that aren't empty, with the time of the last change in each. One query: two
 * index scans, and one index lookup per author and tag.
 */
export async function listSitemaps(db: Reader): Promise<readonly SitemapEntry[]> {
  const rows = await db.$queryRaw<SitemapRow[]>(sql`
    SELECT 'articles' AS "kind", ${selectSitemapNumber('l."articleId"')} AS "number",
      MAX(l."publishedAt") AS "changedAt"
    FROM "Listing" l WHERE l."list" = 'all' GROUP BY 2
    UNION ALL
    SELECT 'revisions', ${selectSitemapNumber('r."articleId"')}, MAX(r."shownAt")
    FROM "Revision" r WHERE r."shownAt" IS NOT NULL GROUP BY 2
    UNION ALL
    SELECT 'authors', ${selectSitemapNumber('x."id"')}, MAX(x."newest") FROM (
      SELECT a."id", (SELECT MAX(l."publishedAt") FROM "Listing" l
        WHERE l."list" = 'author:' || a."slug") AS "newest" FROM "Author" a) x
    WHERE x."newest" IS NOT NULL GROUP BY 2
    UNION ALL
    SELECT 'tags', ${selectSitemapNumber('x."id"')}, MAX(x."newest") FROM (
      SELECT t."id", (SELECT MAX(l."publishedAt") FROM "Listing" l
        WHERE l."list" = 'tag:' || t."slug") AS "newest" FROM "Tag" t) x
    WHERE x."newest" IS NOT NULL GROUP BY 2`)
  const numbered = NUMBERED_KINDS.flatMap((kind) => toEntries(kind, rows))
  const newest = numbered
    .map(({ changedAt }) => changedAt ?? '')
    .sort()
    .at(-1)
  return [{ path: getSitemapPath('pages'), changedAt: newest ?? null }, ...numbered]
}

function selectSitemapNumber(id: string) {
  return raw(`(${id} - 1) / ${IDS_PER_SITEMAP} + 1`)
}

function toEntries(kind: NumberedKind, rows: readonly SitemapRow[]): readonly SitemapEntry[] {
  const own = rows.filter((row) => row.kind === kind)
  return own
    .map((row) => ({ ...row, number: Number(row.number) }))
    .sort((a, b) => a.number - b.number)
    .map(({ number, changedAt }) => {
      const revised = rows.find((row) => row.kind === 'revisions' && Number(row.number) === number)
      const times = kind === 'articles' && revised ? [changedAt, revised.changedAt] : [changedAt]
      const latest = Math.max(...times.map((time) => new Date(time).getTime()))
      return {
        path: getSitemapPath(`${kind}-${number}`),
        changedAt: new Date(latest).toISOString(),
      }
    })
}
