import { type Reader, sql } from '../db/database.ts'
import type { ArticleView, Named } from './article.ts'
import type { CorrectionLine } from './page-views.ts'

interface Row {
  readonly kind: 'tag' | 'correction'
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly foundBy: string
  readonly at: Date | string | null
}

/** An article's tags in their order, and its corrections, the oldest first. One query. */
export async function besideArticle(
  db: Reader,
  { id, slug, headline, language }: ArticleView,
): Promise<{ tags: readonly Named[]; corrections: readonly CorrectionLine[] }> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT 'correction' AS "kind", k."id", '' AS "slug", k."notice" AS "name", k."foundBy", k."at",
      0 AS "place"
    FROM "Correction" k WHERE k."articleId" = ${id}
    UNION ALL
    SELECT 'tag', t."id", t."slug", t."name", '', NULL, x."position"
    FROM "ArticleTag" x JOIN "Tag" t ON t."id" = x."tagId" WHERE x."articleId" = ${id}
    ORDER BY "place", "at", "id"`)
  const article = { slug, headline, language }
  return {
    tags: rows.filter(isTag).map((row) => ({ slug: row.slug, name: row.name })),
    corrections: rows
      .filter((row) => !isTag(row))
      .map((row) => {
        const at = new Date(row.at ?? 0).toISOString()
        return { id: row.id, at, notice: row.name, foundBy: row.foundBy, article }
      }),
  }
}

function isTag({ kind }: Row): boolean {
  return kind === 'tag'
}
