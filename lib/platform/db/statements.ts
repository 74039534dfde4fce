import type {
  ArgType,
  ColumnType,
  SqlQuery,
  SqlQueryable,
  SqlResultSet,
} from '@prisma/driver-adapter-utils'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { Sql } from './database.ts'
import { rememberKind } from './database-kind.ts'

/**
 * What SQL written by hand runs on: Prisma's database or transaction, or a driver without Prisma
 * (direct.ts). The same rows come of each: a date is a Date, an integer of 64 bits a bigint.
 */
export interface Statements {
  $queryRaw<Rows>(statement: Sql): PromiseLike<Rows>
  $executeRaw(statement: Sql): PromiseLike<number>
  /** Whether several writes may be one statement (write-together.ts). */
  readonly takesWritesTogether?: boolean
}

/** Statements on a driver's connection or transaction. `onStatement` is called before each. */
export function statementsOn(
  driver: SqlQueryable,
  onStatement: (statement: string) => void,
): Statements {
  const query = ({ sql, text, values }: Sql): SqlQuery => {
    const statement = driver.provider === 'postgres' ? text : sql
    onStatement(statement)
    return { sql: statement, args: values, argTypes: values.map(argType) }
  }
  const statements: Statements = {
    // What a row holds its reader says, as with Prisma's.
    $queryRaw: async <Rows>(statement: Sql) => {
      return rowsOf(await driver.queryRaw(query(statement))) as Rows
    },
    $executeRaw: (statement) => driver.executeRaw(query(statement)),
    takesWritesTogether: driver.provider === 'postgres',
  }
  rememberKind(statements, driver)
  return statements
}

function argType(value: unknown): ArgType {
  return { scalarType: value instanceof Date ? 'datetime' : 'unknown', arity: 'scalar' }
}

function rowsOf({ columnNames, columnTypes, rows }: SqlResultSet): Record<string, unknown>[] {
  return rows.map((values) => {
    return Object.fromEntries(
      columnNames.map((name, at) => [name, typed(values[at], columnTypes[at])]),
    )
  })
}

function typed(value: unknown, type: ColumnType | undefined): unknown {
  if (value === null) return null
  if (type === ColumnTypeEnum.Int64) return BigInt(String(value))
  if (type === ColumnTypeEnum.DateTime) return new Date(String(value))
  // SQLite has no type for it.
  if (type === ColumnTypeEnum.Boolean) return value === true || value === 1
  return value
}
