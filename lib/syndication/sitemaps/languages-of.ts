import { byLanguage } from '../../newsroom/translations/translation.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import type { LanguagePath } from './sitemap.ts'

interface Row {
  readonly group: number
  readonly slug: string
  readonly language: string
}

/**
 * Where the stories of a range of ids stand in their languages, by the number of the set: in one
 * query, and only of sets with more than one public member.
 */
export async function languagesOf(
  db: Reader,
  first: number,
  last: number,
): Promise<ReadonlyMap<number, readonly LanguagePath[]>> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT a."translationGroup" AS "group", a."slug", a."language" FROM "Article" a
    WHERE a."status" = 'published' AND a."translationGroup" IN (
      SELECT o."translationGroup" FROM "Article" o WHERE o."id" BETWEEN ${first} AND ${last})`)
  const sets = Map.groupBy(rows, ({ group }) => group)
  return new Map(
    [...sets]
      .filter(([, members]) => members.length > 1)
      .map(([group, members]) => [group, byLanguage(members).map(pathOf)]),
  )
}

function pathOf({ slug, language }: Row): LanguagePath {
  return { language, path: `/article/${encodeURIComponent(slug)}` }
}
