import { hashPassword } from '../../lib/accounts/passwords/password.ts'
import { addAccount } from '../../lib/accounts/sign-in/add-account.ts'
import { NEWSROOM, type Person } from '../../lib/accounts/users/roles.ts'
import type { Database } from '../../lib/platform/db/database.ts'
import { must } from './event.ts'
import { DEMO_PASSWORD, people } from './people.ts'

/** Everybody with an account, by handle. */
export type People = ReadonlyMap<string, Person & { readonly id: number }>

/** Gives everybody in the demo newsroom an account; one hash serves all, since Argon2 takes its time. */
export async function playPeople(db: Database, opened: Date): Promise<People> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const known = new Map<string, Person & { readonly id: number }>()
  for (const { since, ...person } of people) {
    const account = { ...person, passwordHash }
    const { id } = must(await addAccount(db, NEWSROOM, account, since ?? opened), person.handle)
    known.set(person.handle, { id, role: person.role })
  }
  return known
}
