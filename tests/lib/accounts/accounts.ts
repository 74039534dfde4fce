import type { AccountMail, QueueMail } from '@/lib/accounts/links/account-mail.ts'
import type { Person, Role } from '@/lib/accounts/users/roles.ts'
import type { Database } from '@/lib/platform/db/database.ts'

export const noon = new Date('2026-03-01T04:00:00Z')
const HOUR_MS = 3_600_000

/** So many hours after noon. */
export const after = (hours: number) => new Date(noon.getTime() + hours * HOUR_MS)

/** A way to send mail that keeps what it was given. */
export function letterbox(): { readonly mails: AccountMail[]; readonly queue: QueueMail } {
  const mails: AccountMail[] = []
  const queue: QueueMail = async (_tx, mail) => {
    mails.push(mail)
  }
  return { mails, queue }
}

/** The token in the last mail. */
export function lastToken(mails: readonly AccountMail[]): string {
  const last = mails.at(-1)
  if (!last || !('token' in last)) throw new Error(`No link in the mail: ${last?.kind}`)
  return last.token
}

export interface AccountFacts {
  readonly name?: string
  readonly email?: string | null
  readonly passwordHash?: string
  readonly role?: Role
  readonly verified?: boolean
  readonly picture?: string
}

/** A user whose address is proved, put there directly; the person who acts as them. */
export async function aUser(
  db: Database,
  handle: string,
  { verified = true, ...facts }: AccountFacts = {},
): Promise<Person & { readonly id: number }> {
  const emailVerifiedAt = verified ? noon : null
  const { id, role } = await db.user.create({
    data: {
      handle,
      name: `The ${handle}`,
      email: `${handle}@example.org`,
      emailVerifiedAt,
      createdAt: noon,
      ...facts,
    },
  })
  return { id, role: role as Role }
}

/** The version in which somebody's sessions stand. */
export async function versionOf(db: Database, id: number): Promise<number> {
  return (await db.user.findUniqueOrThrow({ where: { id } })).sessionVersion
}
