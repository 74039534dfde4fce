import { empty, type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import type { ArticleCard } from '../article.ts'
import { parseHero } from '../revision.ts'

/** One row of the card query. Both databases return it like this. */
export interface CardRow {
  readonly id: number
  readonly slug: string
  readonly language: string
  readonly publishedAt: Date
  readonly commentCount: number
  readonly headline: string
  readonly dek: string
  readonly opening: string
  readonly minutes: number
  readonly hero: string
  readonly authorSlug: string
  readonly authorName: string
  readonly categorySlug: string | null
  readonly categoryName: string | null
}

/** A card with the article's id, which pages use to merge results but never show. */
export interface KeyedCard {
  readonly id: number
  readonly card: ArticleCard
}

/** The columns of a card: from the article `a` and the tables that `joinShownText` joins. */
export const cardColumns = sql`
  a."id", a."slug", a."language", a."publishedAt", a."commentCount",
  r."headline", r."dek", r."opening", r."minutes", r."hero",
  au."slug" AS "authorSlug", au."name" AS "authorName",
  c."slug" AS "categorySlug", c."name" AS "categoryName"`

/** Joins the revision that readers see, the author and the category. */
export const joinShownText = sql`
  JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
  JOIN "Author" au ON au."id" = a."authorId"
  LEFT JOIN "Category" c ON c."id" = a."categoryId"`

/**
 * Reads cards in one query; through Prisma relations it would be one query per table. `from` must
 * name the article `a`; `tail` filters, orders and limits.
 */
export async function readCards(db: Reader, from: Sql, tail: Sql = empty): Promise<KeyedCard[]> {
  const query = sql`SELECT ${cardColumns} FROM ${from} ${joinShownText} ${tail}`
  const rows = await db.$queryRaw<CardRow[]>(query)
  return rows.map((row) => ({ id: row.id, card: toCard(row) }))
}

/** Turns a row selected with `cardColumns` into a card. */
export function toCard(row: CardRow): ArticleCard {
  const { slug, language, headline, dek, opening, minutes, commentCount } = row
  const { categorySlug, categoryName } = row
  const category =
    categorySlug === null || categoryName === null
      ? null
      : { slug: categorySlug, name: categoryName }
  return {
    slug,
    language,
    headline,
    dek,
    opening,
    minutes,
    commentCount,
    category,
    author: { slug: row.authorSlug, name: row.authorName },
    publishedAt: row.publishedAt.toISOString(),
    hero: parseHero(row.hero),
  }
}

/** Returns a function that picks cards in the order of the ids. Ids without a card are skipped. */
export function makeCardPicker(
  rows: readonly KeyedCard[],
): (ids: readonly number[]) => ArticleCard[] {
  const byId = new Map(rows.map(({ id, card }) => [id, card]))
  return (ids) => ids.map((id) => byId.get(id)).filter((card) => card !== undefined)
}
