import type { Database } from '../../../platform/db/database.ts'
import { attempt, forgive } from '../../../platform/rate-limits/limits.ts'
import { type Result, refused } from '../../../platform/result.ts'
import type { QueueMail } from '../../links/account-mail.ts'
import { mailLinkIf } from '../../links/mail-link.ts'
import { checkPassword, hasPassword } from '../../passwords/commands/check-password.ts'
import type { EntryRefusal } from '../../refusals.ts'
import type { SignedIn } from '../sign-in.ts'

/** Somebody at the door with a password. */
export interface PasswordTry {
  readonly email: string
  readonly password: string
  /** Where the request comes from. */
  readonly clientAddress: string
  /** The browser's id if it has signed in to that account before; see lib/web/session/device-marks.ts. */
  readonly device: string | null
}

/**
 * Signs in with a password. A browser that is new to the account learns only so often whether a
 * password is right: after that, right and wrong are answered alike, and a right one is let in by a
 * link that goes to the account's own address. So others' guesses never refuse the owner, and
 * guessing on, from however many networks, teaches nothing.
 */
export async function signInWithPassword(
  db: Database,
  { email, password, clientAddress, device }: PasswordTry,
  queue: QueueMail,
  now: Date = new Date(),
): Promise<Result<SignedIn, 'wrong' | 'answered-by-mail' | EntryRefusal>> {
  const here = `${email} ${clientAddress}`
  if (!device && !(await mayLearn(db, email, clientAddress))) {
    const right = await hasPassword(db, { email, password })
    await mailLinkIf(db, right, email, queue, now)
    return refused('answered-by-mail')
  }
  const result = await checkPassword(db, { email, password }, now)
  if (!result.ok) return result
  if (device) await forgive(db, 'sign-in-device', device)
  else await forgive(db, 'sign-in-account-address', here)
  return result
}

/**
 * Counts a try in a strange browser. One that was too many for its network is not counted against the
 * account: else a single network could close it for all the others.
 */
async function mayLearn(db: Database, email: string, clientAddress: string): Promise<boolean> {
  const counts = [
    ['sign-in-address', clientAddress],
    ['sign-in-account-address', `${email} ${clientAddress}`],
    ['sign-in-account', email],
  ] as const
  for (const [limit, key] of counts) {
    if (!(await attempt(db, limit, key)).ok) return false
  }
  return true
}
