import type { SqlDriverAdapter, SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils'

/** What stands for a character that could not be read (U+FFFD). */
const UNREADABLE = '\u{FFFD}'

/**
 * A connection whose statements have no NUL in their parameters: Postgres fails on one, wherever a
 * stranger writes it (an address, a field, a search), and SQLite's functions end a text at it. With
 * U+FFFD in its place a look-up finds nothing, and what is kept shows that something was there.
 */
export function withoutNul(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const startTransaction = adapter.startTransaction.bind(adapter)
  adapter.startTransaction = async (isolation) => guard(await startTransaction(isolation))
  return guard(adapter)
}

function guard<Guarded extends SqlQueryable>(queryable: Guarded): Guarded {
  const queryRaw = queryable.queryRaw.bind(queryable)
  const executeRaw = queryable.executeRaw.bind(queryable)
  queryable.queryRaw = (query) => queryRaw(clean(query))
  queryable.executeRaw = (query) => executeRaw(clean(query))
  return queryable
}

function clean(query: SqlQuery): SqlQuery {
  return query.args.some(hasNul) ? { ...query, args: query.args.map(replaced) } : query
}

function hasNul(value: unknown): boolean {
  return typeof value === 'string' && value.includes('\0')
}

function replaced(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', UNREADABLE) : value
}
