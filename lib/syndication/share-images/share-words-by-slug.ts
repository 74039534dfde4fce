import { heroOf } from '../../newsroom/articles/revision.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import { type ShareWords, shareWordsOf } from './share-picture.ts'

interface Row {
  readonly headline: string
  readonly kicker: string
  readonly language: string
  readonly hero: string
  readonly category: string | null
}

/**
 * What the share picture of a public article or standing page is drawn from, in one query; null where
 * there is none of that slug. `site` is the newspaper's name.
 */
export async function shareWordsBySlug(
  db: Reader,
  slug: string,
  site: string,
): Promise<ShareWords | null> {
  const [row] = await db.$queryRaw<Row[]>(sql`
    SELECT r."headline", r."kicker", a."language", r."hero", c."name" AS "category"
    FROM "Article" a
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    LEFT JOIN "Category" c ON c."id" = a."categoryId"
    WHERE a."slug" = ${slug} AND a."status" = 'published'`)
  if (!row) return null
  const { headline, kicker, language, hero, category } = row
  const filed = {
    headline,
    kicker,
    language,
    category: category === null ? null : { name: category },
  }
  return shareWordsOf({ ...filed, hero: heroOf(hero) }, site)
}
