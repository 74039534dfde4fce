/**
 * Rung when a transaction of this process has ended, so that what follows it here sees it, however
 * long Postgres takes to announce it. Pages and the server run from separate bundles of one process,
 * which have only the global object in common.
 */
const shared = globalThis as { broadsheetChangeBell?: Set<() => void> }

export function ringChangeBell(): void {
  for (const listener of shared.broadsheetChangeBell ?? []) listener()
}

/** Calls `listener` at each ring, until the function that it answers is called. */
export function answerChangeBell(listener: () => void): () => void {
  shared.broadsheetChangeBell ??= new Set()
  const { broadsheetChangeBell: listeners } = shared
  listeners.add(listener)
  return () => listeners.delete(listener)
}
