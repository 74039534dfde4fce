import type { ColumnDefinition, Database, Statement } from 'better-sqlite3'

export interface PreparedStatement {
  /** Answers rows as arrays, where it answers any. */
  readonly statement: Statement<unknown[]>
  /** Of the rows that it answers; none for a statement that answers none. */
  readonly columns: readonly ColumnDefinition[]
}

/** More than the site has; lists of ids of every length make further ones, which come and go. */
const MOST = 500

/** A connection's statements, prepared at the first need and kept until others were needed more lately. */
export class Prepared {
  readonly #connection: Database
  readonly #kept = new Map<string, PreparedStatement>()

  constructor(connection: Database) {
    this.#connection = connection
  }

  get(sql: string): PreparedStatement {
    const known = this.#kept.get(sql)
    const prepared = known ?? this.#prepare(sql)
    // A map keeps the order in which its keys came: the first was needed longest ago.
    if (known) this.#kept.delete(sql)
    this.#kept.set(sql, prepared)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest)
    return prepared
  }

  #prepare(sql: string): PreparedStatement {
    const statement = this.#connection.prepare<unknown[]>(sql)
    return statement.reader
      ? { statement: statement.raw(true), columns: statement.columns() }
      : { statement, columns: [] }
  }
}
