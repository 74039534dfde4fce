import type { ProfileRefusal } from './profiles/profile-phases.ts'

/** Why a user with valid credentials still can't sign in. */
export type EntryRefusal = 'not-verified' | 'suspended'
/** Why a password is too easily guessed. */
export type WeakPassword = 'password-too-plain' | 'password-names-you'
export type HandleRefusal = 'handle-taken' | 'handle-reserved' | 'handle-changes'
/** Why a name, or a line about oneself, isn't taken. */
export type NameRefusal = ProfileRefusal | 'name-imitates'
/** Why a file can't be used as a portrait. */
export type PortraitRefusal = 'not-a-picture' | 'too-many-bytes' | 'too-many-pixels'

/** Everything that a command about people refuses, each with a sentence in sentences.ts. */
export type PeopleRefusal =
  | EntryRefusal
  | WeakPassword
  | HandleRefusal
  | NameRefusal
  | PortraitRefusal
  /** That e-mail and password do not go together, or there is no such account. */
  | 'wrong'
  /** Too many guesses: whether the password is right, only a mail to the address tells. */
  | 'answered-by-mail'
  /** The signed-in user's current password is wrong. */
  | 'password-wrong'
  /** The signed-in user has no password yet; the first one is set through a mailed link. */
  | 'no-password'
  /** A link that was used, is too old, or was never ours. */
  | 'link-over'
  /** The other site does not vouch for the address. */
  | 'address-not-vouched'
  | 'same-address'
  | 'not-allowed'
  | 'no-such-person'
  | 'oneself'
  | 'last-admin'
  /** The acting user has no account, or no longer has one. */
  | 'no-account'
