import { z } from 'zod'
import { LAST_PAGE, SEARCH_PLACES, SEARCH_SORTS, type SearchRequest } from './search.ts'
import { MAX_QUERY } from './words/parse-query.ts'

/** An address may name a key twice: the last one counts. */
const last = z.preprocess((value) => (Array.isArray(value) ? value.at(-1) : value), z.string())
/** Read on one character beyond what is looked for, so that it is seen when something is left out. */
const typedText = last.transform((text) => text.slice(0, MAX_QUERY + 1).toWellFormed()).catch('')
const slug = last.pipe(z.string().max(300)).catch('')
const day = last.pipe(z.iso.date()).catch('')

const schema = z.object({
  q: typedText,
  in: last.pipe(z.enum(SEARCH_PLACES)).catch('articles'),
  section: slug,
  // Not `author`: of the WordPress site before, a number there leads elsewhere.
  by: slug,
  language: last.pipe(z.string().regex(/^[a-z]{2,8}$/)).catch(''),
  from: day,
  to: day,
  sort: last.pipe(z.enum(SEARCH_SORTS)).catch('best'),
  page: last.transform(Number).pipe(z.number().int().min(1).max(LAST_PAGE)).catch(1),
})

/** What the query of an address asks for. Never refuses: what can't be read is not asked. */
export function searchRequest(query: Readonly<Record<string, unknown>>): SearchRequest {
  const { q: typed, in: place, section: category, by: author, ...rest } = schema.parse(query)
  return { typed, place, category, author, ...rest }
}
