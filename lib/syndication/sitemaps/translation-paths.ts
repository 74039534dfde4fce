import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { sortByLanguage } from '../../newsroom/translations/translation.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import type { LanguagePath } from './sitemap.ts'

interface TranslationRow {
  readonly group: number
  readonly slug: string
  readonly language: string
}

/**
 * Returns the paths of all translations of the articles in a range of ids, by translation group.
 * Groups with only one public article are left out. One query.
 */
export async function getTranslationPaths(
  db: Reader,
  first: number,
  last: number,
): Promise<ReadonlyMap<number, readonly LanguagePath[]>> {
  const rows = await db.$queryRaw<TranslationRow[]>(sql`
    SELECT a."translationGroup" AS "group", a."slug", a."language" FROM "Article" a
    WHERE ${IS_PUBLIC} AND a."translationGroup" IN (
      SELECT o."translationGroup" FROM "Article" o WHERE o."id" BETWEEN ${first} AND ${last})`)
  const groups = Map.groupBy(rows, ({ group }) => group)
  return new Map(
    [...groups]
      .filter(([, members]) => members.length > 1)
      .map(([group, members]) => [group, sortByLanguage(members).map(toLanguagePath)]),
  )
}

function toLanguagePath({ slug, language }: TranslationRow): LanguagePath {
  return { language, path: `/article/${encodeURIComponent(slug)}` }
}
