import type { Database, Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { retryWhenTaken } from '../../../platform/db/unique-violation.ts'
import { type Result, refused } from '../../../platform/result.ts'
import { freeHandle } from '../../handles/free-handle.ts'
import { emailSchema, nameSchema } from '../../input.ts'
import { voidAllTokens } from '../../links/account-token.ts'
import { refuseNewcomersName } from '../../profiles/newcomer-name.ts'
import type { EntryRefusal } from '../../refusals.ts'
import { type Proved, proveAddress } from '../prove-address.ts'
import { admit, type SignedIn } from '../sign-in.ts'

/** What another site says about who stands at our door. */
export interface LoginWith {
  readonly provider: string
  /** Their number there, which never changes. */
  readonly accountId: string
  /** Empty where it says none. */
  readonly email: string
  /** Whether that site has made sure that the address is theirs. */
  readonly emailVerified: boolean
  /** What they are called there; may be empty. */
  readonly name: string
}

/** Whoever gets it can choose another on their account's page. */
const NEUTRAL_NAME = 'Reader'

type Outcome = Result<SignedIn, 'address-not-vouched' | EntryRefusal>

/**
 * Signs in by an account with another site (OAuth): whoever came by it before, or else whoever has
 * its address, or else somebody new.
 *
 * Addresses only count when the other site vouches for them: else anybody could enter any address
 * there and get the account that has it here. And an account here that nobody has proved to be
 * theirs may have been made by somebody who waits for the owner to come: it is handed to the owner
 * bare, without the password it was made with.
 */
export async function signInWithOAuth(
  db: Database,
  login: LoginWith,
  now: Date = new Date(),
): Promise<Outcome> {
  const name = await nameFrom(db, login)
  // The same login, address or handle may come in between our look and our write.
  return retryWhenTaken((attempt) =>
    transaction(db, (tx) => enter(tx, { ...login, name }, now, attempt)),
  )
}

async function enter(
  tx: Transaction,
  login: LoginWith,
  now: Date,
  attempt: number,
): Promise<Outcome> {
  const { provider, accountId } = login
  const known = await tx.login.findUnique({
    where: { provider_accountId: { provider, accountId } },
  })
  if (known) return admit(tx, known.userId, now)
  const email = emailSchema.safeParse(login.email)
  if (!email.success || !login.emailVerified) return refused('address-not-vouched')
  const user = await tx.user.findUnique({ where: { email: email.data } })
  if (user && user.emailVerifiedAt === null)
    await handOver(tx, { ...user, name: login.name }, attempt, now)
  const userId =
    user?.id ?? (await welcome(tx, { email: email.data, name: login.name, attempt }, now))
  await tx.login.create({ data: { provider, accountId, userId, createdAt: now } })
  return admit(tx, userId, now)
}

/**
 * Nobody could sign in to an account that is not verified, so there is nothing of anybody's in it. Its
 * name is whatever a stranger typed: the owner's own takes its place.
 */
async function handOver(
  tx: Transaction,
  user: Proved['user'],
  attempt: number,
  now: Date,
): Promise<void> {
  await voidAllTokens(tx, user.id)
  const changes = { name: user.name, passwordHash: '' }
  await proveAddress(tx, { user, changes, attempt }, now)
  await tx.user.update({ where: { id: user.id }, data: { sessionVersion: { increment: 1 } } })
}

/** What they are called on the other site, or a neutral name where that can't be one here. */
async function nameFrom(db: Database, { name }: LoginWith): Promise<string> {
  const parsed = nameSchema.safeParse(name)
  if (!parsed.success) return NEUTRAL_NAME
  return (await refuseNewcomersName(db, parsed.data)) ? NEUTRAL_NAME : parsed.data
}

async function welcome(
  tx: Transaction,
  { email, name, attempt }: { email: string; name: string; attempt: number },
  now: Date,
): Promise<number> {
  const handle = await freeHandle(tx, name, attempt)
  const data = { name, handle, email, emailVerifiedAt: now, createdAt: now }
  return (await tx.user.create({ data, select: { id: true } })).id
}
