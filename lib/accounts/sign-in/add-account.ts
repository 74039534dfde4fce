import type { Database } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { isUniqueViolation } from '../../platform/db/unique-violation.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { mayChangeRoles } from '../policy.ts'
import type { Person, Role } from '../users/roles.ts'

/** An account created by the newsroom on a user's behalf. */
export interface AddedAccount {
  readonly name: string
  /** As handleSchema gives it. */
  readonly handle: string
  /** As emailSchema gives it; it counts as proved, because the newsroom vouches for it. */
  readonly email: string
  /** From hashPassword; empty for users who sign in by link. */
  readonly passwordHash: string
  readonly role: Role
  /** The slug of the byline that is theirs. */
  readonly author?: string
  readonly about: string
}

export type AddAccountRefusal = 'not-allowed' | 'no-author' | 'handle-taken' | 'email-taken'

/**
 * Adds an account with a role and a proved address, without a mail. Only for an admin and the
 * newsroom's machinery: the refusals tell who has an account.
 */
export async function addAccount(
  db: Database,
  person: Person,
  account: AddedAccount,
  now: Date = new Date(),
): Promise<Result<{ id: number }, AddAccountRefusal>> {
  if (!mayChangeRoles(person)) return refused('not-allowed')
  try {
    return await insert(db, account, now)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const { handle } = account
    const taken = (await db.user.count({ where: { handle } })) > 0
    return refused(taken ? 'handle-taken' : 'email-taken')
  }
}

function insert(
  db: Database,
  { author, ...account }: AddedAccount,
  now: Date,
): Promise<Result<{ id: number }, 'no-author'>> {
  return transaction(db, async (tx) => {
    const byline = author ? await tx.author.findUnique({ where: { slug: author } }) : null
    if (author && !byline) return refused('no-author')
    const user = await tx.user.create({
      data: { ...account, authorId: byline?.id ?? null, emailVerifiedAt: now, createdAt: now },
      select: { id: true },
    })
    return done({ id: user.id })
  })
}
