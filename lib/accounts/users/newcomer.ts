import type { Role } from './roles.ts'

/** What decides how much the site trusts an account. */
export interface AccountHistory {
  readonly role: Role
  readonly premoderated: boolean
  /** Time since sign-up, in milliseconds. */
  readonly ageMs: number
  /** Published comments; counting stops at `KNOWN_AFTER`. */
  readonly shown: number
}

/** An account is new for its first day, and until two of its comments have been published. */
export const NEW_MS = 24 * 60 * 60 * 1000
export const KNOWN_AFTER = 2

export function isStaff({ role }: Pick<AccountHistory, 'role'>): boolean {
  return role !== 'reader'
}

export function isNew(account: AccountHistory): boolean {
  return !isStaff(account) && (account.ageMs < NEW_MS || account.shown < KNOWN_AFTER)
}
