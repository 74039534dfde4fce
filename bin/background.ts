import { forgetExpired } from '../lib/accounts/sign-in/end-session.ts'
import { deleteUnverified } from '../lib/accounts/users/commands/delete-unverified.ts'
import { startMailTimer } from '../lib/jobs/mail-timer.ts'
import { startPingTimer } from '../lib/jobs/ping-timer.ts'
import { startPublishTimer } from '../lib/jobs/publish-timer.ts'
import { settings } from '../lib/platform/config/env.ts'
import { forgetRenewals } from '../lib/platform/db/changes/invalidation-log.ts'
import { type Database, database } from '../lib/platform/db/database.ts'
import { logUnlessLost } from '../lib/platform/db/reach.ts'
import { deleteDue } from '../lib/privacy/delete-due.ts'

const HOUR_MS = 60 * 60 * 1000

/**
 * What a server does of its own accord: puts scheduled articles out, tells subscribers, feed hubs and
 * search engines, sends mail, deletes accounts whose grace is over and sign-ups that nobody
 * confirmed. Several processes may do it at once. Returns how to stop.
 */
export async function startBackground(): Promise<() => Promise<void>> {
  const db = await database()
  const stopPublishing = startPublishTimer(db)
  const stopMail = startMailTimer(db)
  const stopPinging = startPingTimer(db)
  const stopKeeping = startHousekeeping(db)
  return async () => {
    stopPublishing()
    stopPinging()
    stopKeeping()
    await stopMail()
  }
}

function startHousekeeping(db: Database): () => void {
  const { dataDir } = settings()
  const keepHouse = async () => {
    try {
      await deleteDue(db, dataDir)
      await deleteUnverified(db)
      await forgetRenewals(db)
      await forgetExpired(db)
    } catch (error) {
      logUnlessLost('Accounts that are due could not be deleted; trying again in an hour.', error)
    }
  }
  void keepHouse()
  const timer = setInterval(keepHouse, HOUR_MS).unref()
  return () => clearInterval(timer)
}
