/**
 * Rung when mail was queued, so that it leaves at once and not at the timer's next look. Pages and
 * the server run from separate bundles of one process, which have only the global object in common.
 */
const shared = globalThis as { broadsheetMailBell?: () => void }

export function ringMailBell(): void {
  shared.broadsheetMailBell?.()
}

/** Who hears the bell: one listener a process. Returns how to stop listening. */
export function answerMailBell(listener: () => void): () => void {
  shared.broadsheetMailBell = listener
  return () => {
    if (shared.broadsheetMailBell === listener) delete shared.broadsheetMailBell
  }
}
