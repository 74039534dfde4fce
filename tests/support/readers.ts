import type { Database } from '@/lib/db/database.ts'
import type { Person, Role } from '@/lib/people/person.ts'

/** Long before anything happens in a test: nobody is new. */
const LONG_AGO = new Date('2024-01-01T00:00:00Z')

export interface SomebodyOptions {
  readonly role?: Role
  readonly createdAt?: Date
  readonly premoderated?: boolean
  readonly suspendedUntil?: Date
  readonly authorId?: number
}

/** Somebody with an account, as a command takes them. */
export async function somebody(
  db: Database,
  handle: string,
  { role = 'reader', ...rest }: SomebodyOptions = {},
): Promise<Person & { readonly id: number }> {
  const email = `${handle}@example.org`
  const known = { emailVerifiedAt: LONG_AGO, createdAt: LONG_AGO }
  const { id } = await db.user.create({
    data: { handle, name: handle, email, role, ...known, ...rest },
  })
  return { id, role }
}

/** So many readers at once. */
export async function aCrowd(db: Database, count: number): Promise<(Person & { id: number })[]> {
  const data = Array.from({ length: count }, (_, index) => ({
    handle: `crowd-${index}`,
    name: `Reader ${index}`,
    createdAt: LONG_AGO,
  }))
  const made = await db.user.createManyAndReturn({ data, select: { id: true } })
  return made.map(({ id }) => ({ id, role: 'reader' as const }))
}
