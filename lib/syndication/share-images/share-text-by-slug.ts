import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { parseHero } from '../../newsroom/articles/revision.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import { getShareText, type ShareText } from './share-image.ts'

interface ShareRow {
  readonly headline: string
  readonly kicker: string
  readonly language: string
  readonly hero: string
  readonly category: string | null
}

/**
 * Returns the text of the share image of a public article or standing page; null if there is none
 * with that slug. `site` is the site's name. One query.
 */
export async function getShareTextBySlug(
  db: Reader,
  slug: string,
  site: string,
): Promise<ShareText | null> {
  const [row] = await db.$queryRaw<ShareRow[]>(sql`
    SELECT r."headline", r."kicker", a."language", r."hero", c."name" AS "category"
    FROM "Article" a
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    LEFT JOIN "Category" c ON c."id" = a."categoryId"
    WHERE a."slug" = ${slug} AND ${IS_PUBLIC}`)
  if (!row) return null
  const { headline, kicker, language, hero, category } = row
  const filed = {
    headline,
    kicker,
    language,
    category: category === null ? null : { name: category },
  }
  return getShareText({ ...filed, hero: parseHero(hero) }, site)
}
