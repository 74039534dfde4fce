import type { Database, Transaction } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { isUniqueViolation } from '../db/unique-violation.ts'
import { type Result, refused } from '../result.ts'
import { voidAllTokens } from './account-token.ts'
import { admit, type SignedIn } from './admit.ts'
import { freeHandle } from './free-handle.ts'
import { emailSchema, nameSchema } from './input.ts'
import type { EntryRefusal } from './refusal.ts'

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

type Outcome = Result<SignedIn, 'address-not-vouched' | EntryRefusal>

/** Two first visits at once need a second look; more only if many share a name. */
const TRIES = 3

/**
 * Signs in by an account with another site (OAuth): whoever came by it before, or else whoever has
 * its address, or else somebody new.
 *
 * Addresses only count when the other site vouches for them: else anybody could enter any address
 * there and get the account that has it here. And an account here that nobody has proved to be
 * theirs may have been made by somebody who waits for the owner to come: it is handed to the owner
 * bare, without the password it was made with.
 */
export async function loginWith(
  db: Database,
  login: LoginWith,
  now: Date = new Date(),
): Promise<Outcome> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await inTransaction(db, (tx) => enter(tx, login, now, attempt))
    } catch (error) {
      // The same login, address or handle came in between our look and our write.
      if (!isUniqueViolation(error) || attempt === TRIES) throw error
    }
  }
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
  if (user && user.emailVerifiedAt === null) await handOver(tx, user.id, now)
  const userId = user?.id ?? (await welcome(tx, email.data, login.name, now, attempt))
  await tx.login.create({ data: { provider, accountId, userId, createdAt: now } })
  return admit(tx, userId, now)
}

/** Nobody could sign in to an account that is not verified, so there is nothing of anybody's in it. */
async function handOver(tx: Transaction, userId: number, now: Date): Promise<void> {
  await voidAllTokens(tx, userId)
  await tx.user.update({
    where: { id: userId },
    data: { emailVerifiedAt: now, passwordHash: '', sessionVersion: { increment: 1 } },
  })
}

async function welcome(
  tx: Transaction,
  email: string,
  outsideName: string,
  now: Date,
  attempt: number,
): Promise<number> {
  const parsed = nameSchema.safeParse(outsideName)
  const name = parsed.success ? parsed.data : 'Reader'
  const handle = await freeHandle(tx, name, attempt)
  const data = { name, handle, email, emailVerifiedAt: now, createdAt: now }
  return (await tx.user.create({ data, select: { id: true } })).id
}
