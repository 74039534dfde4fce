import type { Database } from '../../platform/db/database.ts'
import { verifyPassword } from '../passwords/password.ts'
import type { Person } from '../users/roles.ts'

export interface OwnAccount {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly language: string | null
  readonly passwordHash: string
}

/**
 * One's own account, once the password was given again (by those who have one): a borrowed session
 * must not be enough to take an account away. Of those who have none, commands ask for a link that went
 * to their address. Or why not.
 */
export async function provesOneself(
  db: Database,
  { id }: Person,
  current: string,
): Promise<OwnAccount | 'no-account' | 'password-wrong'> {
  if (id === null) return 'no-account'
  const user = await db.user.findUnique({
    where: { id },
    select: { id: true, email: true, name: true, language: true, passwordHash: true },
  })
  if (!user || user.email === null) return 'no-account'
  const proved = user.passwordHash === '' || (await verifyPassword(user.passwordHash, current))
  return proved ? { ...user, email: user.email } : 'password-wrong'
}
