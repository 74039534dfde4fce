import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
  SqlResultSet,
  Transaction,
} from '@prisma/driver-adapter-utils'
import Sqlite from 'better-sqlite3'
import { asDriverError } from './driver-error.ts'
import { Prepared } from './prepared-statements.ts'
import { columnTypes, fromSqlite, toSqlite } from './values.ts'

const KIND = { provider: 'sqlite', adapterName: 'broadsheet-sqlite' } as const

/**
 * Reaches a SQLite file for Prisma. It differs from Prisma's own adapter in that statements are kept
 * prepared (preparing one takes longer than running it, and the site says the same few hundred all
 * day), and that a transaction takes the write lock when it begins, so that one which reads before it
 * writes waits its turn instead of failing when another process wrote in between.
 */
export function sqliteAdapter(file: string): SqlDriverAdapterFactory {
  return {
    ...KIND,
    connect: async () => {
      const connection = new Sqlite(file)
      // Numbers beyond 2^53 come whole; fromSqlite makes plain ones of all others.
      connection.defaultSafeIntegers(true)
      return new Connection(connection)
    },
  }
}

class Statements implements SqlQueryable {
  readonly provider = KIND.provider
  readonly adapterName = KIND.adapterName
  protected readonly prepared: Prepared

  constructor(prepared: Prepared) {
    this.prepared = prepared
  }

  async queryRaw({ sql, args, argTypes }: SqlQuery): Promise<SqlResultSet> {
    try {
      const { statement, columns } = this.prepared.get(sql)
      const values = args.map((arg, at) => toSqlite(arg, argTypes[at]))
      if (columns.length === 0) {
        statement.run(values)
        return { columnNames: [], columnTypes: [], rows: [] }
      }
      const rows = statement.all(values) as unknown[][]
      const types = columnTypes(columns, rows)
      return {
        columnNames: columns.map(({ name }) => name),
        columnTypes: types,
        rows: rows.map((row) => row.map((value, at) => fromSqlite(value, types[at]))),
      }
    } catch (error) {
      throw asDriverError(error)
    }
  }

  async executeRaw({ sql, args, argTypes }: SqlQuery): Promise<number> {
    try {
      const values = args.map((arg, at) => toSqlite(arg, argTypes[at]))
      return this.prepared.get(sql).statement.run(values).changes
    } catch (error) {
      throw asDriverError(error)
    }
  }

  protected async say(sql: string): Promise<void> {
    await this.executeRaw({ sql, args: [], argTypes: [] })
  }
}

class Connection extends Statements implements SqlDriverAdapter {
  readonly #connection: Sqlite.Database
  /** Ends when the transaction that began last has ended. */
  #idle: Promise<void> = Promise.resolve()

  constructor(connection: Sqlite.Database) {
    super(new Prepared(connection))
    this.#connection = connection
  }

  /** One at a time, since there is one connection; they wait in the order in which they came. */
  async startTransaction(): Promise<Transaction> {
    const before = this.#idle
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#idle = promise
    await before
    try {
      await this.say('BEGIN IMMEDIATE')
    } catch (error) {
      resolve()
      throw error
    }
    return new OpenTransaction(this.prepared, resolve)
  }

  async executeScript(script: string): Promise<void> {
    try {
      this.#connection.exec(script)
    } catch (error) {
      throw asDriverError(error)
    }
  }

  async dispose(): Promise<void> {
    this.#connection.close()
  }
}

class OpenTransaction extends Statements implements Transaction {
  /** Who holds it says COMMIT and ROLLBACK, as a statement. */
  readonly options = { usePhantomQuery: false }
  readonly #end: () => void

  constructor(prepared: Prepared, end: () => void) {
    super(prepared)
    this.#end = end
  }

  async commit(): Promise<void> {
    this.#end()
  }

  async rollback(): Promise<void> {
    this.#end()
  }

  createSavepoint(name: string): Promise<void> {
    return this.say(`SAVEPOINT ${name}`)
  }

  rollbackToSavepoint(name: string): Promise<void> {
    return this.say(`ROLLBACK TO ${name}`)
  }

  releaseSavepoint(name: string): Promise<void> {
    return this.say(`RELEASE SAVEPOINT ${name}`)
  }
}
