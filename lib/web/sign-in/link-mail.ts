import { isLiveToken } from '../../accounts/links/account-token.ts'
import type { Database } from '../../platform/db/database.ts'
import { attempt } from '../../platform/rate-limits/limits.ts'
import type { Tally } from '../forms/form-plan.ts'
import { knownDevice } from '../session/known-device.ts'

interface Asking {
  readonly db: Database
  readonly input: { readonly email: string }
  readonly clientAddress: string
  readonly now: Date
}

/** The limit on asking for a link: by browser where it is known to the account, else by network. */
export async function countLinkMail({ db, input, clientAddress, now }: Asking): Promise<Tally> {
  const device = await knownDevice(db, input.email, now)
  if (device) return { limit: 'link-mail-device', key: device }
  return { limit: 'link-mail-address', key: clientAddress }
}

/** Whether mail to an address is to be spared, since strangers have caused much of it lately. */
export async function sparesMail({
  db,
  input,
  now,
}: Omit<Asking, 'clientAddress'>): Promise<boolean> {
  if (await knownDevice(db, input.email, now)) return false
  return !(await attempt(db, 'link-mail-account', input.email)).ok
}

interface Following {
  readonly db: Database
  readonly input: { readonly token: string }
  readonly clientAddress: string
  readonly now: Date
}

/** The limit on following links: those that work are never refused, since nobody guesses them. */
export async function countDeadLink({
  db,
  input,
  clientAddress,
  now,
}: Following): Promise<readonly Tally[]> {
  if (await isLiveToken(db, input.token, now)) return []
  return [{ limit: 'dead-link-address', key: clientAddress }]
}
