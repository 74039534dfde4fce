import { empty, join, type Reader, type Sql, sql } from '../../../platform/db/database.ts'
import type { Card } from '../article.ts'
import { cardRows, type KeyedCard } from './card-rows.ts'
import type { ListName } from './listings.ts'

export interface ListPage {
  readonly cards: readonly Card[]
  /** True when the list goes on after the last card. */
  readonly more: boolean
}

const listed = sql`"Listing" l JOIN "Article" a ON a."id" = l."articleId"`
const newestFirst = sql`ORDER BY l."publishedAt" DESC, l."articleId" DESC`

interface Part {
  /** The slug of the article after which it begins; null: from the newest. */
  readonly after: string | null
  readonly take: number
  /** Only what came out in it, `to` no longer included. */
  readonly span?: { readonly from: Date; readonly to: Date }
}

/**
 * One page of a list, newest first, after the article `after` (a slug; null: from the newest). An
 * index range of the Listing table: as quick at the end of a list of 20,000 as at its start. Null
 * when nothing of the list comes after `after`, or it does not stand there.
 */
export async function cardsInList(
  db: Reader,
  list: ListName,
  { after, take, span }: Part,
): Promise<ListPage | null> {
  const within = span
    ? sql`AND l."publishedAt" >= ${span.from} AND l."publishedAt" < ${span.to}`
    : empty
  const start =
    after === null
      ? empty
      : sql`AND (l."publishedAt", l."articleId") < (${placeOf(list, after, span)})`
  const tail = sql`WHERE l."list" = ${list} ${within} ${start} ${newestFirst} LIMIT ${take + 1}`
  const rows = await cardRows(db, listed, tail)
  if (after !== null && rows.length === 0) return null
  return { cards: rows.slice(0, take).map(({ card }) => card), more: rows.length > take }
}

/**
 * Where an article stands in a list; no row when it does not. Found by the whole key, because a
 * planner that knows the list and the article walks the list.
 */
function placeOf(list: ListName, slug: string, span: Part['span']): Sql {
  const within = span
    ? sql`AND q."publishedAt" >= ${span.from} AND q."publishedAt" < ${span.to}`
    : empty
  return sql`SELECT q."publishedAt", q."id" FROM "Article" q
    JOIN "Listing" p ON p."list" = ${list} AND p."publishedAt" = q."publishedAt" AND p."articleId" = q."id"
    WHERE q."slug" = ${slug} ${within}`
}

/** Public cards of these articles, by id and by slug, in no order. One query, or none for none. */
export async function cardsOf(
  db: Reader,
  ids: readonly number[],
  slugs: readonly string[] = [],
): Promise<KeyedCard[]> {
  const either = [
    ...(ids.length > 0 ? [sql`a."id" IN (${join([...ids])})`] : []),
    ...(slugs.length > 0 ? [sql`a."slug" IN (${join([...slugs])})`] : []),
  ]
  if (either.length === 0) return []
  const tail = sql`WHERE (${join(either, ' OR ')}) AND a."status" = 'published'`
  return cardRows(db, sql`"Article" a`, tail)
}
