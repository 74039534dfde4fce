import { verifyPassword } from '../lib/accounts/passwords/password.ts'
import { DEMO_PASSWORD, SIGN_INS } from '../prisma/newsroom/people.ts'
import { rowsOf } from './ask-database.ts'

/** An account of the demo newsroom that still has the password which everyone knows. */
export interface SignIn {
  readonly role: string
  readonly email: string
}

interface Row extends SignIn {
  readonly passwordHash: string
}

/**
 * The demo accounts that can be signed in to as the demo made them; none on a newspaper of one's own,
 * and none whose password was changed. They share a hash, so that it is tried once and not five times.
 */
export async function demoSignIns(databaseUrl: string): Promise<SignIn[]> {
  const emails = SIGN_INS.map(({ email }) => email)
  const among = emails.map((email) => `'${email}'`).join(', ')
  const rows = await rowsOf<Row>(
    databaseUrl,
    `SELECT "role", "email", "passwordHash" FROM "User" WHERE "email" IN (${among})`,
  )
  const hashes = [...new Set(rows.map(({ passwordHash }) => passwordHash))]
  const right = await Promise.all(hashes.map((hash) => verifyPassword(hash, DEMO_PASSWORD)))
  const known = new Set(hashes.filter((_, index) => right[index]))
  return rows
    .filter(({ passwordHash }) => known.has(passwordHash))
    .map(({ role, email }) => ({ role, email }))
    .sort((a, b) => emails.indexOf(a.email) - emails.indexOf(b.email))
}

/** The sign-ins as lines for the terminal; `open` when other machines can reach the site. Empty for none. */
export function signInTable(signIns: readonly SignIn[], open: boolean): string {
  if (signIns.length === 0) return ''
  const width = Math.max(...signIns.map(({ role }) => role.length))
  const lines = signIns.map(({ role, email }) => `    ${role.padEnd(width)}  ${email}\n`)
  const warning = open
    ? '  Everyone knows that password, and other machines can reach this site: change it first.\n'
    : ''
  return `  Sign in to the demo newsroom with the password ${DEMO_PASSWORD} as\n${lines.join('')}${warning}`
}
