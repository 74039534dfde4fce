import { redeemLink } from '../../accounts/links/commands/redeem-link.ts'
import type { EntryRefusal } from '../../accounts/refusals.ts'
import { changeAddress } from '../../accounts/sign-in/commands/change-address.ts'
import type { SignedIn } from '../../accounts/sign-in/sign-in.ts'
import { queueAccountMail } from '../../notifications/mail/commands/queue-account-mail.ts'
import type { Database } from '../../platform/db/database.ts'
import { done, type Result } from '../../platform/result.ts'

/** Whom it signs in: who proved the address of a new account; nobody who changed it. */
export interface Confirmed {
  readonly enters: SignedIn | null
}

/** Two kinds of mail lead to one page: each link is good for one thing only, so both are tried. */
export async function confirmAddressBy(
  db: Database,
  token: string,
  now: Date,
): Promise<Result<Confirmed, 'link-over' | EntryRefusal>> {
  const entry = await redeemLink(db, token, now)
  if (entry.ok) return done({ enters: entry })
  if (entry.refusal !== 'link-over') return entry
  const change = await changeAddress(db, token, queueAccountMail, now)
  return change.ok ? done({ enters: null }) : change
}
