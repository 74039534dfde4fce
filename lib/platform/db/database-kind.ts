/** Which of the two databases it is, for the few things that they say differently. */
export type DatabaseKind = 'sqlite' | 'postgres'

const shared = globalThis as { broadsheetKinds?: WeakMap<object, DatabaseKind> }

// Next bundles copies of this module; what one has opened, all of them know.
function kinds(): WeakMap<object, DatabaseKind> {
  shared.broadsheetKinds ??= new WeakMap()
  return shared.broadsheetKinds
}

/** Keeps what a database, a transaction or its statements are reached with. */
export function rememberKind(of: object, { provider }: { readonly provider: string }): void {
  kinds().set(of, provider === 'postgres' ? 'postgres' : 'sqlite')
}

/** Which database it is that these statements go to. Throws for what lib/db has not opened. */
export function kindOf(of: object): DatabaseKind {
  const kind = kinds().get(of)
  if (!kind) throw new Error('This database was not opened by lib/db')
  return kind
}
