/** Whether a database address names Postgres; any other is a SQLite file. */
export function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(url)
}

/** The path in a `file:` address. */
export function sqliteFile(url: string): string {
  return url.replace(/^file:/, '')
}
