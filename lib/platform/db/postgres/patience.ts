const TICK_MS = 100

/**
 * Calls `onLate` after this process has waited for `ms`, unless it is stopped before by the function
 * that is returned. Waiting is counted in ticks, and after each the process reads what has arrived.
 * So a stretch of work that blocks it (loading code, say) counts as one tick, however long it takes:
 * an answer that lies there unread is not late.
 */
export function callWhenLate(ms: number, onLate: () => void): () => void {
  let left = Math.ceil(ms / TICK_MS)
  let stopped = false
  const wait = (): void => {
    // Timers come before what has arrived is read, and immediates after it.
    setTimeout(() => setImmediate(count), TICK_MS).unref()
  }
  const count = (): void => {
    if (stopped) return
    left -= 1
    if (left > 0) wait()
    else onLate()
  }
  wait()
  return () => {
    stopped = true
  }
}
