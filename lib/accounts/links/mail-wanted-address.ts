import type { Transaction } from '../../platform/db/database.ts'
import type { QueueMail } from './account-mail.ts'
import { issueToken, voidTokens } from './account-token.ts'

interface Asking {
  readonly id: number
  readonly name: string
  readonly language: string | null
}

/**
 * Mails a confirmation link to the new address of an account. If that address already has an
 * account, its owner is notified instead.
 */
export async function mailWantedAddress(
  tx: Transaction,
  { id, name, language }: Asking,
  wanted: string,
  queue: QueueMail,
  now: Date,
): Promise<void> {
  const holder = await tx.user.findUnique({ where: { email: wanted } })
  if (holder) {
    await voidTokens(tx, id, ['change-address'])
    const owner = { language: holder.language, name: holder.name }
    await queue(tx, { kind: 'address-taken', to: wanted, ...owner }, now)
    return
  }
  const link = { userId: id, purpose: 'change-address', email: wanted } as const
  const token = await issueToken(tx, link, now)
  await queue(tx, { kind: 'change-address', to: wanted, language, name, token }, now)
}
