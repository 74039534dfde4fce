import type { Database, Transaction } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { isUniqueViolation } from '../db/unique-violation.ts'
import { settings } from '../env.ts'
import type { InterfaceLanguage } from '../interface/language.ts'
import { done, type Result, refused } from '../result.ts'
import type { QueueMail } from './account-mail.ts'
import { hasLiveToken, issueToken, voidTokens } from './account-token.ts'
import { freeHandle } from './free-handle.ts'
import { isReserved } from './handle.ts'
import type { SignUp } from './input.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { weaknessOf } from './password-rules.ts'
import type { HandleRefusal, WeakPassword } from './refusal.ts'

/** Who wants an account. Without a password they sign in by links, without a handle they get one. */
export interface NewAccount extends Omit<SignUp, 'password'> {
  readonly password: string | null
  readonly handle?: string
  /** In which they signed up. */
  readonly language?: InterfaceLanguage
  /** True when the address got much mail lately; see lib/people/mail-link.ts. */
  readonly sparing?: boolean
}

type Outcome = Result<object, HandleRefusal | WeakPassword>

/** Two with one name need a second try; with chance in the handle a third is as good as never. */
const TRIES = 5

/**
 * Makes an account that waits for its address to be proved, or finds that the address has one. The
 * answer and the time it takes are the same; only the mail to the address says which.
 */
export async function createAccount(
  db: Database,
  account: NewAccount,
  queue: QueueMail,
  now: Date = new Date(),
): Promise<Outcome> {
  const { name, email, password, handle } = account
  const weak = password === null ? null : weaknessOf(password, [name, email, settings().siteName])
  if (weak) return refused(weak)
  if (handle !== undefined && isReserved(handle)) return refused('handle-reserved')
  const entry = { account, now, passwords: await readyPasswords(db, email, password) }
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await inTransaction(db, (tx) => enter(tx, { ...entry, attempt }, queue))
    } catch (error) {
      // Somebody took the handle or the address between our look and our write.
      if (!isUniqueViolation(error) || attempt === TRIES) throw error
    }
  }
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
  /** How often another was quicker. */
  readonly attempt: number
  readonly now: Date
}

async function enter(tx: Transaction, entry: Entry, queue: QueueMail): Promise<Outcome> {
  const { now, account } = entry
  const { name, email, handle, language = null, sparing = false } = account
  if (handle !== undefined && (await tx.user.findUnique({ where: { handle } })))
    return refused('handle-taken')
  const known = await tx.user.findUnique({ where: { email } })
  if (known?.emailVerifiedAt) {
    if (sparing) return done({})
    const owner = { language: known.language ?? language, name: known.name }
    await queue(tx, { kind: 'known', to: email, ...owner }, now)
    return done({})
  }
  const userId = known ? await enterAgain(tx, known, entry) : await enterNew(tx, entry)
  const link = { userId, purpose: 'verify', email } as const
  if (sparing && (await hasLiveToken(tx, link, now))) return done({})
  const token = await issueToken(tx, link, now)
  await queue(tx, { kind: 'verify', to: email, language, name, token }, now)
  return done({})
}

/**
 * Of several who signed up with one address, before anybody proved it, we don't know whose it is. So
 * no password counts but one that all of them chose: the owner follows the link and chooses anew.
 */
async function enterAgain(
  tx: Transaction,
  known: { readonly id: number; readonly passwordHash: string },
  { account: { name, language }, passwords: { same } }: Entry,
): Promise<number> {
  const passwordHash = known.passwordHash === same ? same : ''
  await tx.user.update({
    where: { id: known.id },
    data: { name, passwordHash, ...(language && { language }) },
  })
  await voidTokens(tx, known.id, ['sign-in', 'reset'])
  return known.id
}

async function enterNew(tx: Transaction, entry: Entry): Promise<number> {
  const { account, passwords, attempt, now } = entry
  const { name, email, language = null } = account
  const handle = account.handle ?? (await freeHandle(tx, name, attempt))
  const { id } = await tx.user.create({
    data: { name, email, handle, language, passwordHash: passwords.chosen, createdAt: now },
    select: { id: true },
  })
  return id
}
