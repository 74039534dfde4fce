import type { ArticleKind } from '../newsroom/articles/article.ts'
import { getArticlePath } from '../newsroom/articles/article-path.ts'
import { IS_PUBLIC } from '../newsroom/articles/public-article.ts'
import { type Reader, sql } from '../platform/db/database.ts'
import { fullTextOf } from '../platform/db/full-text/full-text.ts'
import type { Search } from '../platform/db/full-text/search.ts'
import { SUGGESTIONS, type Suggestion } from './search.ts'
import { UNSPACED } from './words/letter-groups.ts'
import { MAX_WORDS, parseQuery } from './words/parse-query.ts'
import { searchWords } from './words/search-words.ts'

/** A single letter begins too many words to say anything. */
const SHORTEST = 2
/** Nobody has typed more than this when a suggestion still helps. UTF-16 units. */
const LONGEST = 100

interface Row {
  readonly headline: string
  readonly language: string
  readonly slug: string
  readonly kind: ArticleKind
}

/**
 * The newest articles in whose headline the words stand that somebody is typing, the last of them as
 * a beginning. One query, or none when that is too little to go by.
 */
export async function suggestionsFor(db: Reader, typed: string): Promise<Suggestion[]> {
  const search = beginningOf(typed.slice(0, LONGEST).toWellFormed())
  if (!search) return []
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT r."headline", a."language", a."slug", a."kind"
    FROM (${fullTextOf(db).found('ArticleSearch', search)}) f
    JOIN "SearchText" s ON s."key" = f."rowid"
    JOIN "Article" a ON a."id" = s."articleId" AND ${IS_PUBLIC}
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    ORDER BY s."key" DESC`)
  return rows.map(({ headline, language, slug, kind }) => {
    return { headline, language, address: getArticlePath({ kind, slug }) }
  })
}

const ANY_TIME = { low: Number.MIN_SAFE_INTEGER, high: Number.MAX_SAFE_INTEGER } as const

function beginningOf(typed: string): Search | null {
  const whole = { all: [], none: [], lists: [], ...ANY_TIME, most: SUGGESTIONS }
  if (typed.search(UNSPACED) >= 0) {
    // Where a word ends is not seen while it is typed: by what has been typed of it, wherever it stands.
    const { all } = parseQuery(typed)
    return all.length > 0 ? { ...whole, all } : null
  }
  const words = [...searchWords(typed)].slice(0, MAX_WORDS)
  const begins = words.at(-1) ?? ''
  if (begins.length < SHORTEST) return null
  return { ...whole, titled: words.slice(0, -1).map((word) => [word]), begins }
}
