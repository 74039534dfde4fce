import { join, raw, sql } from '../database.ts'
import { groupLexeme, listLexeme, titleLexeme } from './lexemes.ts'
import type { FullText, Indexed, Search, Sought } from './search.ts'

/** Rows in one statement: two parameters each, and texts of some kilobytes. */
const ROWS = 200
/** What a tsvector holds: places of one word, and the last place that it can tell from others. */
const [PLACES, LAST_PLACE] = [255, 16_383]

/**
 * A tsvector is written out by us, and a tsquery too, every word quoted. Its own parser would part
 * words by rules that depend on how the database was made, and join none that SQLite joins.
 */
export const onPostgres: FullText = {
  insert(index, rows) {
    const into = raw(`"${index}"`)
    return batches(rows).map((some) => {
      const values = some.map(({ key, ...row }) => {
        return sql`(CAST(${key} AS BIGINT), CAST(${vectorOf(row)} AS TSVECTOR))`
      })
      return sql`INSERT INTO ${into} ("rowid", "words") VALUES ${join(values)}`
    })
  },
  remove(index, keys) {
    const each = keys.map((key) => sql`CAST(${key} AS BIGINT)`)
    return sql`DELETE FROM ${raw(`"${index}"`)} WHERE "rowid" IN (${join(each)})`
  },
  found(index, search) {
    const { low, high, most } = search
    const hasPhrase = [...search.all.flat(), ...search.none].some(({ phrase }) => phrase)
    const strict = hasPhrase ? queryOf(search, true) : null
    return sql`SELECT "rowid" FROM "broadsheet_found"(${raw(`'"${index}"'`)},
      CAST(${queryOf(search, false)} AS TSQUERY), CAST(${strict} AS TSQUERY),
      CAST(${low} AS BIGINT), CAST(${high} AS BIGINT), CAST(${most} AS INT))`
  },
}

function batches(rows: readonly Indexed[]): (readonly Indexed[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) => {
    return rows.slice(at * ROWS, (at + 1) * ROWS)
  })
}

function vectorOf({ words, titled, groups, lists }: Omit<Indexed, 'key'>): string {
  const places = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    const known = places.get(word) ?? []
    if (known.length < PLACES && at < LAST_PLACE) known.push(at + 1)
    places.set(word, known)
  }
  const placed = [...places].map(([word, at]) => (at.length > 0 ? `'${word}':${at}` : `'${word}'`))
  const others = [...titled.map(titleLexeme), ...groups.map(groupLexeme), ...lists.map(listLexeme)]
  return [...placed, ...others.map(quoted)].join(' ')
}

const quoted = (lexeme: string) => `'${lexeme}'`

/** As a tsquery. Without places, a phrase is all of its words, wherever; what must not be there is not asked. */
function queryOf(search: Search, places: boolean): string {
  const { all, none, lists, titled = [], begins } = search
  const term = (one: Sought) => termOf(one, places)
  const parts = [
    ...all.map((clause) => `(${clause.map(term).join(' | ')})`),
    ...lists.map((list) => quoted(listLexeme(list))),
    ...titled.map((words) => `(${words.map((word) => quoted(titleLexeme(word))).join(' | ')})`),
    ...(begins === undefined ? [] : [`${quoted(titleLexeme(begins))}:*`]),
    // Without places a phrase that must not be there would leave out more than it may.
    ...none.filter(({ phrase }) => places || !phrase).map((one) => `!${term(one)}`),
  ]
  return parts.join(' & ')
}

function termOf({ words, phrase, groups }: Sought, places: boolean): string {
  const byWords = words.map(quoted).join(phrase && places ? ' <-> ' : ' & ')
  if (groups.length === 0) return `(${byWords})`
  return `((${byWords}) | (${groups.map((group) => quoted(groupLexeme(group))).join(' & ')}))`
}
