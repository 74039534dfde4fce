import { join, raw, sql } from '../database.ts'
import { groupLexeme, listLexeme, titleLexeme } from './lexemes.ts'
import type { FullText, Indexed, Search, Sought } from './search.ts'

/** Rows in one statement: two parameters each, and SQLite takes some 32,000. */
const ROWS = 200

/** FTS5. Every word of a query is quoted, so none is an operator. */
export const onSqlite: FullText = {
  insert(index, rows) {
    const into = raw(`"${index}"`)
    return batches(rows).map((some) => {
      const values = some.map((row) => sql`(${row.key}, ${textOf(row)})`)
      return sql`INSERT INTO ${into} ("rowid", "words") VALUES ${join(values)}`
    })
  },
  remove(index, keys) {
    return sql`DELETE FROM ${raw(`"${index}"`)} WHERE "rowid" IN (${join([...keys])})`
  },
  found(index, search) {
    const { low, high, most } = search
    const name = raw(`"${index}"`)
    return sql`SELECT "rowid" FROM ${name} WHERE ${name} MATCH ${matching(search)}
      AND "rowid" BETWEEN ${low} AND ${high} ORDER BY "rowid" DESC LIMIT ${most}`
  },
}

function batches(rows: readonly Indexed[]): (readonly Indexed[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) => {
    return rows.slice(at * ROWS, (at + 1) * ROWS)
  })
}

function textOf({ words, titled, groups, lists }: Indexed): string {
  return [
    ...words,
    ...titled.map(titleLexeme),
    ...groups.map(groupLexeme),
    ...lists.map(listLexeme),
  ].join(' ')
}

const quoted = (words: readonly string[]) => `"${words.join(' ')}"`
const every = (lexemes: readonly string[]) => lexemes.map((one) => quoted([one])).join(' AND ')

function matching({ all, none, lists, titled = [], begins }: Search): string {
  const parts = [
    ...all.map((clause) => `(${clause.map(termOf).join(' OR ')})`),
    ...lists.map((list) => quoted([listLexeme(list)])),
    ...titled.map((words) => `(${words.map((word) => quoted([titleLexeme(word)])).join(' OR ')})`),
    ...(begins === undefined ? [] : [`${quoted([titleLexeme(begins)])} *`]),
  ]
  const without = none.length > 0 ? ` NOT (${none.map(termOf).join(' OR ')})` : ''
  return `(${parts.join(' AND ')})${without}`
}

function termOf({ words, phrase, groups }: Sought): string {
  const byWords = phrase ? quoted(words) : every(words)
  return groups.length > 0
    ? `((${byWords}) OR (${every(groups.map(groupLexeme))}))`
    : `(${byWords})`
}
