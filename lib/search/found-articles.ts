import type { Named } from '../newsroom/articles/article.ts'
import { authorList, categoryList, languageList } from '../newsroom/articles/lists/listings.ts'
import { IS_PUBLIC } from '../newsroom/articles/public-article.ts'
import { empty, type Reader, type Sql, sql } from '../platform/db/database.ts'
import { fullTextOf } from '../platform/db/full-text/full-text.ts'
import type { Search } from '../platform/db/full-text/search.ts'
import { MOST_FOUND, MOST_TITLED, MOST_WHOLE, SEARCH_PAGE, type SearchRequest } from './search.ts'
import { dayEnd, dayStart } from './words/day-start.ts'
import { MAX_PLACED, type Query, wholePhrase } from './words/parse-query.ts'
import type { Candidate } from './words/rank.ts'
import { keysBetween } from './words/search-key.ts'

/** An article that has what was asked for, before it is ranked. */
export interface FoundArticle extends Candidate {
  readonly id: number
  readonly language: string
  readonly author: Named
}

interface Row {
  readonly id: number
  readonly headline: string
  readonly dek: string
  readonly about: string
  readonly publishedAt: Date | string
  readonly language: string
  readonly authorSlug: string
  readonly authorName: string
  readonly whole: number | bigint
}

/** What a request asks of the index. `zone`: that of its days. */
export function searchOf(query: Query, request: SearchRequest, zone: string): Search {
  const { category, author, language, from, to } = request
  const lists = [
    ...(category ? [categoryList(category)] : []),
    ...(author ? [authorList(author)] : []),
    ...(language ? [languageList(language)] : []),
  ]
  const days = keysBetween(from ? dayStart(from, zone) : null, to ? dayEnd(to, zone) : null)
  return { all: query.all, none: query.none, lists, ...days, most: MOST_FOUND }
}

/** Public articles that have what is sought, in no order. One query. */
export async function foundArticles(
  db: Reader,
  search: Search,
): Promise<{ readonly found: readonly FoundArticle[]; readonly more: boolean }> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT a."id", f."whole", s."headline", s."dek", s."about", a."publishedAt", a."language",
      au."slug" AS "authorSlug", au."name" AS "authorName"
    FROM (${keysOf(db, search)}) f
    JOIN "SearchText" s ON s."key" = f."rowid"
    JOIN "Article" a ON a."id" = s."articleId" AND ${IS_PUBLIC}
    JOIN "Author" au ON au."id" = a."authorId"`)
  const found = rows.map(({ authorSlug, authorName, publishedAt, whole, ...row }) => {
    const author = { slug: authorSlug, name: authorName }
    return { ...row, publishedAt: new Date(publishedAt), whole: Number(whole) === 1, author }
  })
  return { found, more: found.length >= search.most }
}

/**
 * The newest that have the words. Where there are more than that, the newest that have one of them in
 * the headline; and where there is an order to be found, which of them have all side by side. What a
 * condition leaves out is not looked for.
 */
function keysOf(db: Reader, search: Search): Sql {
  const found = (one: Search) => fullTextOf(db).found('ArticleSearch', one)
  const words = [...new Set(search.all.flat().flatMap((term) => term.words))]
  const phrase = wholePhrase(search)
  const few = words.length <= MAX_PLACED
  const titled = few && found({ ...search, titled: [words], most: MOST_TITLED })
  const whole = phrase && found({ ...search, all: [[phrase]], most: MOST_WHOLE })
  const count = sql`(SELECT count(*) FROM newest)`
  const inHeadlines = titled
    ? sql`UNION ALL SELECT "rowid", 0 FROM (${titled}) t WHERE ${count} >= ${search.most}`
    : empty
  const sideBySide = whole
    ? sql`UNION ALL SELECT "rowid", 1 FROM (${whole}) w WHERE ${count} > ${SEARCH_PAGE}`
    : empty
  return sql`
    WITH newest AS (${found(search)})
    SELECT "rowid", max("whole") AS "whole" FROM (
      SELECT "rowid", 0 AS "whole" FROM newest
      ${inHeadlines} ${sideBySide}) e
    GROUP BY "rowid"`
}
