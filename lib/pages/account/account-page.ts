import type { MailRhythm } from '../../accounts/input.ts'
import type { Role } from '../../accounts/users/roles.ts'
import type { Reader } from '../../platform/db/database.ts'

/** What the owner of an account sees of it. Times are ISO 8601, UTC. */
export interface AccountView {
  readonly id: number
  readonly name: string
  readonly handle: string
  readonly email: string
  readonly about: string
  /** File name in the media folder; empty for none. */
  readonly picture: string
  readonly role: Role
  /** False for who signs in by links or through another site. */
  readonly hasPassword: boolean
  /** The other sites by which they can sign in. */
  readonly logins: readonly { readonly provider: string; readonly since: string }[]
  readonly mailRhythm: MailRhythm
  readonly since: string
  /** When it goes, for who asked for that; null otherwise. */
  readonly deleteAt: string | null
}

/** One's own account; null when it is gone. */
export async function accountPage(db: Reader, userId: number): Promise<AccountView | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    include: { logins: { orderBy: { createdAt: 'asc' } } },
  })
  if (!user || user.email === null) return null
  const { id, name, handle, email, about, picture } = user
  return {
    id,
    name,
    handle,
    email,
    about,
    picture,
    role: user.role as Role,
    hasPassword: user.passwordHash !== '',
    logins: user.logins.map(({ provider, createdAt }) => {
      return { provider, since: createdAt.toISOString() }
    }),
    mailRhythm: user.mailRhythm as MailRhythm,
    since: user.createdAt.toISOString(),
    deleteAt: user.deleteAt?.toISOString() ?? null,
  }
}
