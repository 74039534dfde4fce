import type { InterfaceLanguage } from '../../i18n/language.ts'
import type { Database, Transaction } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { done } from '../../platform/result.ts'
import type { QueueMail } from './account-mail.ts'
import { hasLiveToken, issueNoToken, issueToken } from './account-token.ts'

/** The address entered, and the language of the form, used if the user hasn't chosen one. */
export interface AskingByMail {
  readonly email: string
  readonly language?: InterfaceLanguage
  /**
   * True when the address got much mail lately: another goes only where no link waits there already.
   * So nobody can fill an inbox, and nobody can keep its owner from having a link that works.
   */
  readonly sparing?: boolean
}

type LinkPurpose = 'sign-in' | 'reset'

/**
 * Mails a link for that purpose; an address without an account gets a mail explaining that. The
 * result and the SQL statements are the same in both cases.
 */
export function mailLink(
  db: Database,
  { purpose, ...asking }: AskingByMail & { readonly purpose: LinkPurpose },
  queue: QueueMail,
  now: Date,
): Promise<{ readonly ok: true }> {
  return transaction(db, async (tx) => {
    const { email, language: asked, sparing = false } = asking
    const select = { id: true, name: true, language: true }
    const user = await tx.user.findUnique({ where: { email }, select })
    // What a stranger speaks is never remembered for whose address it is.
    const language = user?.language ?? asked ?? null
    if (sparing && (!user || (await hasLiveToken(tx, { userId: user.id, purpose, email }, now)))) {
      return done({})
    }
    if (user) {
      const token = await issueToken(tx, { userId: user.id, purpose, email }, now)
      await queue(tx, { kind: purpose, to: email, language, name: user.name, token }, now)
    } else {
      await issueNoToken(tx, purpose, now)
      await queue(tx, { kind: 'no-account', to: email, language }, now)
    }
    return done({})
  })
}

/**
 * Mails a sign-in link if `right`; if not, does nearly the same work, so timing doesn't reveal
 * which.
 */
export function mailLinkIf(
  db: Database,
  right: boolean,
  email: string,
  queue: QueueMail,
  now: Date,
): Promise<unknown> {
  if (right) return mailLink(db, { email, purpose: 'sign-in', sparing: true }, queue, now)
  return transaction(db, (tx) => lookFor(tx, email, now))
}

async function lookFor(tx: Transaction, email: string, now: Date): Promise<void> {
  const user = await tx.user.findUnique({ where: { email }, select: { id: true } })
  await hasLiveToken(tx, { userId: user?.id ?? 0, purpose: 'sign-in', email }, now)
}
