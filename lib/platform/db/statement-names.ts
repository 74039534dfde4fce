/** Each connection keeps every prepared statement for good, so there must be an end of them. */
const MOST = 200

/**
 * Names of statements that Postgres shall keep prepared: it reads and plans them once a connection,
 * which takes longer than running them. Only those written by hand are given one: there are few.
 */
export class StatementNames {
  readonly #names = new Map<string, string>()

  /** From now on that statement is prepared. */
  add(statement: string): void {
    if (this.#names.size >= MOST || this.#names.has(statement)) return
    this.#names.set(statement, `broadsheet_${this.#names.size}`)
  }

  /** Its name; empty for one that is not prepared. */
  of(statement: string): string {
    return this.#names.get(statement) ?? ''
  }
}
