import type { Reader } from '../database.ts'
import { kindOf } from '../database-kind.ts'
import type { Statements } from '../statements.ts'
import { onPostgres } from './on-postgres.ts'
import { onSqlite } from './on-sqlite.ts'
import type { FullText } from './search.ts'

/** The full-text search of the database that these statements go to. */
export function fullTextOf(db: Reader | Statements): FullText {
  return kindOf(db) === 'postgres' ? onPostgres : onSqlite
}
