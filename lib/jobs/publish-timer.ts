import type { Database } from '../platform/db/database.ts'
import { logUnlessLost } from '../platform/db/reach.ts'
import { publishDue } from '../publishing/articles/publish-due.ts'

/** How late a scheduled article may come out; a look costs one index range that is mostly empty. */
const EVERY_MS = 2000

/** Puts scheduled articles out at their time for as long as the server runs. Returns how to stop it. */
export function startPublishTimer(db: Database): () => void {
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    try {
      await publishDue(db)
    } catch (error) {
      logUnlessLost('Scheduled articles could not be published; trying again soon.', error)
    } finally {
      looking = false
    }
  }
  const timer = setInterval(look, EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
