import type { ArticleView, Named } from '../../newsroom/articles/article.ts'
import type { CorrectionLine } from '../../newsroom/articles/correction.ts'
import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { sortByLanguage, type Translation } from '../../newsroom/translations/translation.ts'
import { type Reader, sql } from '../../platform/db/database.ts'

interface BesideRow {
  readonly kind: 'tag' | 'correction' | 'translation'
  readonly id: number
  readonly slug: string
  /** A tag's name, a correction's notice, a translation's language. */
  readonly name: string
  readonly foundBy: string
  readonly at: Date | string | null
}

/** An article's data outside of its text. */
export interface ArticleExtras {
  /** In the order the newsroom gave them. */
  readonly tags: readonly Named[]
  /** Oldest first. */
  readonly corrections: readonly CorrectionLine[]
  /** The other public ones. */
  readonly translations: readonly Translation[]
}

/** Reads an article's tags, corrections and translations (those in `group`). One query. */
export async function readArticleExtras(
  db: Reader,
  { id, slug, headline, language }: ArticleView,
  group: number | null,
): Promise<ArticleExtras> {
  const rows = await db.$queryRaw<BesideRow[]>(sql`
    SELECT 'correction' AS "kind", k."id", '' AS "slug", k."notice" AS "name", k."foundBy", k."at",
      0 AS "place"
    FROM "Correction" k WHERE k."articleId" = ${id}
    UNION ALL
    SELECT 'tag', t."id", t."slug", t."name", '', NULL, x."position"
    FROM "ArticleTag" x JOIN "Tag" t ON t."id" = x."tagId" WHERE x."articleId" = ${id}
    UNION ALL
    SELECT 'translation', a."id", a."slug", a."language", '', NULL, 0
    FROM "Article" a
    WHERE a."translationGroup" = ${group} AND a."id" <> ${id} AND ${IS_PUBLIC}
    ORDER BY "place", "at", "id"`)
  const ofKind = (wanted: BesideRow['kind']) => rows.filter(({ kind }) => kind === wanted)
  const article = { slug, headline, language }
  return {
    tags: ofKind('tag').map((row) => ({ slug: row.slug, name: row.name })),
    corrections: ofKind('correction').map((row) => {
      const at = new Date(row.at ?? 0).toISOString()
      return { id: row.id, at, notice: row.name, foundBy: row.foundBy, article }
    }),
    translations: sortByLanguage(ofKind('translation').map((row) => toTranslation(row))),
  }
}

function toTranslation({ id, slug, name }: BesideRow): Translation {
  return { id, slug, language: name }
}
