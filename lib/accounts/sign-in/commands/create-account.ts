import { randomUUID } from 'node:crypto'
import type { InterfaceLanguage } from '../../../i18n/language.ts'
import { settings } from '../../../platform/config/env.ts'
import type { Database, Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { retryWhenTaken } from '../../../platform/db/unique-violation.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { placeholderHandle } from '../../handles/handle.ts'
import type { SignUp } from '../../input.ts'
import type { QueueMail } from '../../links/account-mail.ts'
import { hasLiveToken, issueNoToken, issueToken, voidTokens } from '../../links/account-token.ts'
import { hashPassword, verifyPassword } from '../../passwords/password.ts'
import { weaknessOf } from '../../passwords/password-rules.ts'
import { refuseNewcomersName } from '../../profiles/newcomer-name.ts'
import type { NameRefusal, WeakPassword } from '../../refusals.ts'

/** Who wants an account. Without a password they sign in by links. */
export interface NewAccount extends Omit<SignUp, 'password'> {
  readonly password: string | null
  /** In which they signed up. */
  readonly language?: InterfaceLanguage
  /** True when the address got much mail lately; see lib/accounts/links/mail-link.ts. */
  readonly sparing?: boolean
}

type Outcome = Result<object, WeakPassword | NameRefusal>

/**
 * Makes an account that waits for its address to be proved, or finds that the address has one. Until
 * then it has no handle and no page, and nobody sees it. The answer is the same in each case, and so is
 * the time it takes; only the mail to the address says which.
 */
export async function createAccount(
  db: Database,
  account: NewAccount,
  queue: QueueMail,
  now: Date = new Date(),
): Promise<Outcome> {
  const { name, email, password } = account
  const weak = password === null ? null : weaknessOf(password, [name, email, settings().siteName])
  if (weak) return refused(weak)
  const unfit = await refuseNewcomersName(db, name)
  if (unfit) return refused(unfit)
  const entry = { account, now, passwords: await readyPasswords(db, email, password) }
  // The address may be taken between our look and our write.
  return retryWhenTaken(() => transaction(db, (tx) => enter(tx, entry, queue)))
}

interface Passwords {
  /** The hash of what was chosen now. */
  readonly chosen: string
  /** The hash of before, where it is the same password. */
  readonly same: string | null
}

/** All that takes Argon2's time, before the transaction; as much with an account as without one. */
async function readyPasswords(
  db: Database,
  email: string,
  password: string | null,
): Promise<Passwords> {
  if (password === null) return { chosen: '', same: null }
  const known = await db.user.findUnique({ where: { email }, select: { passwordHash: true } })
  const before = known?.passwordHash ?? ''
  const [chosen, isSame] = await Promise.all([
    hashPassword(password),
    verifyPassword(before, password),
  ])
  return { chosen, same: isSame ? before : null }
}

interface Entry {
  readonly account: NewAccount
  readonly passwords: Passwords
  readonly now: Date
}

/** As many statements in each of the three cases: tests/lib/accounts/unverified.test.ts counts them. */
async function enter(tx: Transaction, entry: Entry, queue: QueueMail): Promise<Outcome> {
  const { now, account } = entry
  const { name, email, language = null, sparing = false } = account
  const known = await tx.user.findUnique({ where: { email } })
  if (known?.emailVerifiedAt) {
    await enterNobody(tx, account, now)
    if (sparing) return done({})
    const owner = { language: known.language ?? language, name: known.name }
    await queue(tx, { kind: 'known', to: email, ...owner }, now)
    return done({})
  }
  const userId = known ? await enterAgain(tx, known, entry) : await enterNew(tx, entry)
  await voidTokens(tx, userId, ['sign-in', 'reset'])
  const link = { userId, purpose: 'verify', email } as const
  if (sparing && (await hasLiveToken(tx, link, now))) return done({})
  const token = await issueToken(tx, link, now)
  await queue(tx, { kind: 'verify', to: email, language, name, token }, now)
  return done({})
}

/** The work of a sign-up, for nobody. */
async function enterNobody(
  tx: Transaction,
  { email, sparing = false }: NewAccount,
  now: Date,
): Promise<void> {
  await tx.user.updateMany({ where: { id: 0 }, data: { createdAt: now } })
  await voidTokens(tx, 0, ['sign-in', 'reset'])
  if (sparing) await hasLiveToken(tx, { userId: 0, purpose: 'verify', email }, now)
  else await issueNoToken(tx, 'verify', now)
}

/**
 * Of several who signed up with one address, before anybody proved it, we don't know whose it is. So
 * no password counts but one that all of them chose: the owner follows the link and chooses anew.
 */
async function enterAgain(
  tx: Transaction,
  known: { readonly id: number; readonly passwordHash: string },
  entry: Entry,
): Promise<number> {
  const { name, language } = entry.account
  const { same } = entry.passwords
  const passwordHash = known.passwordHash === same ? same : ''
  const { count } = await tx.user.updateMany({
    where: { id: known.id },
    data: { name, passwordHash, ...(language && { language }) },
  })
  // It was too old and has just been deleted (delete-unverified.ts).
  return count === 1 ? known.id : enterNew(tx, entry)
}

async function enterNew(tx: Transaction, { account, passwords, now }: Entry): Promise<number> {
  const { name, email, language = null } = account
  const handle = placeholderHandle(randomUUID())
  const { id } = await tx.user.create({
    data: { name, email, handle, language, passwordHash: passwords.chosen, createdAt: now },
    select: { id: true },
  })
  return id
}
