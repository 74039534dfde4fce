import type { ArticleKind } from '../newsroom/articles/article.ts'
import { getArticlePath } from '../newsroom/articles/article-path.ts'
import {
  type CardRow,
  cardColumns,
  joinShownText,
  toCard,
} from '../newsroom/articles/lists/card-rows.ts'
import { join, type Reader, type Sql, sql } from '../platform/db/database.ts'
import { fullTextOf } from '../platform/db/full-text/full-text.ts'
import type { Search } from '../platform/db/full-text/search.ts'
import type { ArticleHit } from './search.ts'
import { excerptOf, markedLine } from './words/excerpt.ts'
import type { Query } from './words/parse-query.ts'

interface Row extends CardRow {
  readonly kind: ArticleKind
  readonly text: string
}

/** An excerpt is taken from the beginning of a text, up to here. */
const hitColumns = sql`${cardColumns}, a."kind", substr(r."bodyText", 1, 40000) AS "text"`

/** What a page shows of these articles, in the order of their ids. One query, or none for none. */
export async function hitsOf(
  db: Reader,
  ids: readonly number[],
  query: Query,
): Promise<ArticleHit[]> {
  if (ids.length === 0) return []
  const rows = await read(db, sql`"Article" a`, sql`WHERE a."id" IN (${join([...ids])})`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [hitOf(row, query)] : []
  })
}

/** What is sought, newest first and without ranking it: one query for all of it. */
export async function newestHits(db: Reader, search: Search, query: Query): Promise<ArticleHit[]> {
  const found = fullTextOf(db).found('ArticleSearch', search)
  const from = sql`(${found}) f JOIN "SearchText" s ON s."key" = f."rowid"
    JOIN "Article" a ON a."id" = s."articleId"`
  const rows = await read(db, from, sql`ORDER BY s."key" DESC`)
  return rows.map((row) => hitOf(row, query))
}

function read(db: Reader, from: Sql, tail: Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>(sql`SELECT ${hitColumns} FROM ${from} ${joinShownText} ${tail}`)
}

function hitOf(row: Row, query: Query): ArticleHit {
  const card = toCard(row)
  const excerpt = excerptOf(row.text, query)
  return {
    card,
    address: getArticlePath(row),
    headline: markedLine(card.headline, query),
    excerpt: excerpt.length > 0 ? excerpt : markedLine(card.dek || card.opening, query),
  }
}
