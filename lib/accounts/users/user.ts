import type { Person, Role } from './roles.ts'

/** Who is signed in, as pages and commands need to know them. */
export interface Viewer extends Person {
  readonly id: number
  readonly role: Role
  readonly name: string
  readonly handle: string
  /** File name in the media folder; empty for none. */
  readonly picture: string
}

/** A handle, as used in mentions and in the URL of a profile. */
export const HANDLE_PATTERN = /^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){1,29}$/
export const MAX_NAME = 60
/** A line about oneself, not a biography. */
export const MAX_ABOUT = 200
/** Long enough that guessing is hopeless under the limits (NIST SP 800-63B: at least 8 with a second factor, 15 without; we limit attempts). */
export const MIN_PASSWORD = 10
/** Argon2 hashes any length; this only bounds the work. */
export const MAX_PASSWORD = 200
/** How long a sign-up waits for its link to be followed; the link itself works for two days. */
export const UNVERIFIED_DAYS = 3
/** Days during which a requested account deletion can be cancelled. */
export const DELETION_GRACE_DAYS = 14

/** The badge beside a name under an article. */
export type Badge = 'author' | 'editor' | 'moderator'

/**
 * The badge of somebody with that role under an article: `author` for whoever wrote this very
 * article, otherwise by role.
 */
export function getBadge(role: Role, wroteTheArticle: boolean): Badge | null {
  if (wroteTheArticle) return 'author'
  if (role === 'editor' || role === 'admin') return 'editor'
  return role === 'moderator' ? 'moderator' : null
}
