import { empty, join, type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import type { ArticleCard } from '../article.ts'
import { IS_PUBLIC } from '../public-article.ts'
import { type KeyedCard, readCards } from './card-rows.ts'
import type { ListName } from './listings.ts'

export interface CardPage {
  readonly cards: readonly ArticleCard[]
  /** True if there are more after the last card. */
  readonly more: boolean
}

const listed = sql`"Listing" l JOIN "Article" a ON a."id" = l."articleId"`
const newestFirst = sql`ORDER BY l."publishedAt" DESC, l."articleId" DESC`

interface PageRequest {
  /** The slug of the last article of the page before; null for the first page. */
  readonly after: string | null
  readonly take: number
  /** Only articles published in this span; `to` is exclusive. */
  readonly span?: { readonly from: Date; readonly to: Date }
}

/**
 * Returns one page of a list, newest first. It reads an index range of the Listing table, so the
 * last page of 20,000 articles costs the same as the first. Null if `after` isn't in the list, or
 * nothing comes after it.
 */
export async function getCardsInList(
  db: Reader,
  list: ListName,
  { after, take, span }: PageRequest,
): Promise<CardPage | null> {
  const within = span
    ? sql`AND l."publishedAt" >= ${span.from} AND l."publishedAt" < ${span.to}`
    : empty
  const start =
    after === null
      ? empty
      : sql`AND (l."publishedAt", l."articleId") < (${selectSortKey(list, after, span)})`
  const tail = sql`WHERE l."list" = ${list} ${within} ${start} ${newestFirst} LIMIT ${take + 1}`
  const rows = await readCards(db, listed, tail)
  if (after !== null && rows.length === 0) return null
  return { cards: rows.slice(0, take).map(({ card }) => card), more: rows.length > take }
}

/**
 * Selects an article's sort key in a list; no row if it isn't in the list. Joins on the whole key,
 * because with only the list and the article id the planner scans the list.
 */
function selectSortKey(list: ListName, slug: string, span: PageRequest['span']): Sql {
  const within = span
    ? sql`AND q."publishedAt" >= ${span.from} AND q."publishedAt" < ${span.to}`
    : empty
  return sql`SELECT q."publishedAt", q."id" FROM "Article" q
    JOIN "Listing" p ON p."list" = ${list} AND p."publishedAt" = q."publishedAt" AND p."articleId" = q."id"
    WHERE q."slug" = ${slug} ${within}`
}

/** Returns the cards of those articles that are public, in no order. At most one query. */
export async function findPublicCards(
  db: Reader,
  ids: readonly number[],
  slugs: readonly string[] = [],
): Promise<KeyedCard[]> {
  const either = [
    ...(ids.length > 0 ? [sql`a."id" IN (${join([...ids])})`] : []),
    ...(slugs.length > 0 ? [sql`a."slug" IN (${join([...slugs])})`] : []),
  ]
  if (either.length === 0) return []
  const tail = sql`WHERE (${join(either, ' OR ')}) AND ${IS_PUBLIC}`
  return readCards(db, sql`"Article" a`, tail)
}
