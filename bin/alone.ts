import { mkdirSync, rmSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Whoever holds it longer has died. */
const STALE_MS = 60_000
const LOOK_MS = 50

/** Does a piece of work while no other process does one under the same lock, a folder's path. */
export async function alone<Made>(lock: string, work: () => Promise<Made>): Promise<Made> {
  while (!taken(lock)) await wait(LOOK_MS)
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Making a folder is the one thing of which only one process at a time succeeds. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > STALE_MS) rmSync(lock, { recursive: true, force: true })
    return false
  }
}
