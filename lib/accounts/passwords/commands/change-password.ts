import { settings } from '../../../platform/config/env.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { QueueMail } from '../../links/account-mail.ts'
import { voidAllTokens } from '../../links/account-token.ts'
import type { WeakPassword } from '../../refusals.ts'
import { provesOneself } from '../../sign-in/confirm-identity.ts'
import type { Person } from '../../users/roles.ts'
import { hashPassword } from '../password.ts'
import { weaknessOf } from '../password-rules.ts'

export interface PasswordChange {
  /** Theirs until now. */
  readonly current: string
  readonly password: string
}

/**
 * Changes one's own password and ends all sessions; the answer has what a new one needs. A first
 * password is chosen by a mailed link instead (ask-for-reset.ts): a session alone must not set one.
 */
export async function changePassword(
  db: Database,
  person: Person,
  { current, password }: PasswordChange,
  queue: QueueMail,
  now: Date = new Date(),
): Promise<
  Result<{ sessionVersion: number }, 'no-account' | 'no-password' | 'password-wrong' | WeakPassword>
> {
  const user = await provesOneself(db, person, current)
  if (typeof user === 'string') return refused(user)
  if (user.passwordHash === '') return refused('no-password')
  const { id, email, name, language } = user
  const weak = weaknessOf(password, [name, email, settings().siteName])
  if (weak) return refused(weak)
  const passwordHash = await hashPassword(password)
  return transaction(db, async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id, passwordHash: user.passwordHash },
      data: { passwordHash, sessionVersion: { increment: 1 } },
    })
    if (count === 0) return refused('password-wrong')
    await voidAllTokens(tx, id)
    await queue(tx, { kind: 'password-changed', to: email, language, name }, now)
    const { sessionVersion } = await tx.user.findUniqueOrThrow({ where: { id } })
    return done({ sessionVersion })
  })
}
