import type { Named } from '../../newsroom/articles/article.ts'
import { primaryLanguage } from '../../newsroom/articles/lists/listings.ts'
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

export interface Surroundings {
  /** Articles are the less worth the older they are. */
  readonly now: Date
  /** IANA: that of the days asked for. */
  readonly zone: string
}

/** Names that it can be narrowed down to: those of the best found. */
const MOST_NAMES = 20

/**
 * The search page: whatever was asked, there is a view. Two queries for articles, three where nothing
 * is found and something else may have been meant; one for comments; none where nothing is asked.
 */
export async function searchPage(
  db: Reader,
  request: SearchRequest,
  { now, zone }: Surroundings,
): Promise<SearchView> {
  const query = parseQuery(request.typed)
  const view = { request, cut: query.cut, articles: null, comments: null }
  if (query.all.length === 0) return view
  const search = searchOf(query, request, zone)
  if (request.place === 'comments') {
    // Comments stand in no list: of filters only the days apply.
    const comments = await foundComments(db, { ...search, lists: [] }, query, request.page)
    return { ...view, comments }
  }
  return { ...view, articles: await articlesFound(db, request, query, search, now) }
}

async function articlesFound(
  db: Reader,
  request: SearchRequest,
  query: Query,
  search: Search,
  now: Date,
): Promise<ArticlesFound> {
  const { found, more } = await foundArticles(db, search)
  const inOrder = request.sort === 'newest' ? found.toSorted(newest) : ranked(found, query, now)
  const from = (request.page - 1) * SEARCH_PAGE
  const ids = inOrder.slice(from, from + SEARCH_PAGE).map(({ id }) => id)
  return {
    hits: await hitsOf(db, ids, query),
    count: found.length,
    more,
    pages: Math.ceil(found.length / SEARCH_PAGE),
    authors: authorsOf(inOrder),
    languages: [...new Set(found.map(({ language }) => primaryLanguage(language)))].sort(),
    meant: found.length > 0 ? null : await whatWasMeant(db, request, search),
  }
}

/** Only what finds something was meant. */
async function whatWasMeant(
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

function newest(a: FoundArticle, b: FoundArticle): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime()
}

function authorsOf(found: readonly FoundArticle[]): Named[] {
  const bySlug = new Map(found.map(({ author }) => [author.slug, author]))
  return [...bySlug.values()]
    .slice(0, MOST_NAMES)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
