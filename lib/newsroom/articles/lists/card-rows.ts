import { empty, type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import type { Card } from '../article.ts'
import { heroOf } from '../revision.ts'

/** One row of the card query, as both databases return it. */
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

/** A card with the article's id, which pages need to merge by but never show. */
export interface KeyedCard {
  readonly id: number
  readonly card: Card
}

/** What a card shows, of the article `a` and the tables of `shownText`. */
export const cardColumns = sql`
  a."id", a."slug", a."language", a."publishedAt", a."commentCount",
  r."headline", r."dek", r."opening", r."minutes", r."hero",
  au."slug" AS "authorSlug", au."name" AS "authorName",
  c."slug" AS "categorySlug", c."name" AS "categoryName"`

/** The revision that readers see, and the names that stand beside it. */
export const shownText = sql`
  JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
  JOIN "Author" au ON au."id" = a."authorId"
  LEFT JOIN "Category" c ON c."id" = a."categoryId"`

/**
 * Cards in one query: what a list shows of an article comes from five tables, and relation by
 * relation it would be five queries. `from` must give the article as `a`; `tail` filters, orders
 * and limits.
 */
export async function cardRows(db: Reader, from: Sql, tail: Sql = empty): Promise<KeyedCard[]> {
  const query = sql`SELECT ${cardColumns} FROM ${from} ${shownText} ${tail}`
  const rows = await db.$queryRaw<CardRow[]>(query)
  return rows.map((row) => ({ id: row.id, card: cardOf(row) }))
}

/** The card of a row that `cardColumns` selected. */
export function cardOf(row: CardRow): Card {
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
    hero: heroOf(row.hero),
  }
}

/** Cards in the order of ids; an id without a card is left out. */
export function pickFrom(rows: readonly KeyedCard[]): (ids: readonly number[]) => Card[] {
  const byId = new Map(rows.map(({ id, card }) => [id, card]))
  return (ids) => ids.map((id) => byId.get(id)).filter((card) => card !== undefined)
}
