import type { Named } from '../../newsroom/articles/article.ts'
import { getPrimaryLanguage } from '../../newsroom/articles/lists/listings.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { Search } from '../../platform/db/full-text/search.ts'
import { hitsOf, newestHits } from '../../search/article-hits.ts'
import { type FoundArticle, foundArticles, searchOf } from '../../search/found-articles.ts'
import { foundComments } from '../../search/found-comments.ts'
import { meantBy } from '../../search/meant-words.ts'
import {
  type ArticlesFound,
  SEARCH_PAGE,
  type SearchRequest,
  type SearchView,
} from '../../search/search.ts'
import { MAX_QUERY, parseQuery, type Query } from '../../search/words/parse-query.ts'
import { ranked } from '../../search/words/rank.ts'

export interface SearchContext {
  /** Ranking prefers newer articles. */
  readonly now: Date
  /** IANA time zone of the days in the request. */
  readonly zone: string
}

/** Most authors offered as a filter: those of the best results. */
const MAX_AUTHORS = 20

/**
 * Returns the search page for any request, valid or not. Articles take two queries, or three if
 * nothing is found and a spelling suggestion is tried; comments one; an empty search none.
 */
export async function getSearchPage(
  db: Reader,
  request: SearchRequest,
  { now, zone }: SearchContext,
): Promise<SearchView> {
  const query = parseQuery(request.typed)
  const view = { request, cut: query.cut, articles: null, comments: null }
  if (query.all.length === 0) return view
  const search = searchOf(query, request, zone)
  if (request.place === 'comments') {
    // Comments are in no lists: only the date filter applies.
    const comments = await foundComments(db, { ...search, lists: [] }, query, request.page)
    return { ...view, comments }
  }
  return { ...view, articles: await findArticles(db, request, query, search, now) }
}

async function findArticles(
  db: Reader,
  request: SearchRequest,
  query: Query,
  search: Search,
  now: Date,
): Promise<ArticlesFound> {
  const { found, more } = await foundArticles(db, search)
  const inOrder =
    request.sort === 'newest' ? found.toSorted(compareNewestFirst) : ranked(found, query, now)
  const from = (request.page - 1) * SEARCH_PAGE
  const ids = inOrder.slice(from, from + SEARCH_PAGE).map(({ id }) => id)
  return {
    hits: await hitsOf(db, ids, query),
    count: found.length,
    more,
    pages: Math.ceil(found.length / SEARCH_PAGE),
    authors: listAuthors(inOrder),
    languages: [...new Set(found.map(({ language }) => getPrimaryLanguage(language)))].sort(),
    meant: found.length > 0 ? null : await suggestSpelling(db, request, search),
  }
}

/** Suggests another spelling, if it finds something. */
async function suggestSpelling(
  db: Reader,
  request: SearchRequest,
  search: Search,
): Promise<ArticlesFound['meant']> {
  const typed = await meantBy(db, request.typed.slice(0, MAX_QUERY))
  if (typed === null) return null
  const query = parseQuery(typed)
  const { all, none } = query
  if (all.length === 0) return null
  const hits = await newestHits(db, { ...search, all, none, most: SEARCH_PAGE }, query)
  return hits.length > 0 ? { typed, hits } : null
}

function compareNewestFirst(a: FoundArticle, b: FoundArticle): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime()
}

function listAuthors(found: readonly FoundArticle[]): Named[] {
  const bySlug = new Map(found.map(({ author }) => [author.slug, author]))
  return [...bySlug.values()]
    .slice(0, MAX_AUTHORS)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
