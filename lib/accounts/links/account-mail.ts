import type { Transaction } from '../../platform/db/database.ts'

/** The data of an account email, without its text. */
export type AccountMail =
  /** A new account: the link proves the address and signs in. */
  | WithLink<'verify'>
  /** Sent when an address that already has an account signs up again. */
  | ToPerson<'known'>
  /** A link that signs in. */
  | WithLink<'sign-in'>
  /** Sent when a link or a new password was requested for an address without an account. */
  | { readonly kind: 'no-account'; readonly to: string; readonly language: string | null }
  /** A link to choose a new password. */
  | WithLink<'reset'>
  /** To the new address: the link makes it the account's. */
  | WithLink<'change-address'>
  /** To the old address of who has no password: the link approves the new one. */
  | WithLink<'approve-address'>
  /** To the old address, as soon as another is asked for. */
  | ToPerson<'address-asked'>
  /** Sent to an account's address when another account tried to change to it. */
  | ToPerson<'address-taken'>
  /** To the old address, once another has taken its place. */
  | ToPerson<'address-changed'>
  | ToPerson<'password-changed'>
  /** The account goes at `deleteAt`, unless they sign in before. */
  | (ToPerson<'deletion-asked'> & { readonly deleteAt: Date; readonly withWords: boolean })

interface ToPerson<Kind extends string> {
  readonly kind: Kind
  /** In which it is written, as the database remembers it; null while unknown. */
  readonly language: string | null
  readonly to: string
  readonly name: string
}

interface WithLink<Kind extends string> extends ToPerson<Kind> {
  /** What the link carries; see lib/accounts/links/account-token.ts. */
  readonly token: string
}

/**
 * Puts a mail on its way in the transaction of what it tells of: neither is there without the other.
 * Commands take it as a parameter, so that they know nothing of how mail is written.
 */
export type QueueMail = (tx: Transaction, mail: AccountMail, now: Date) => Promise<void>
