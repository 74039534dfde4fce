import { slugOf } from '../../text/words/slug.ts'
import { ROLES } from '../users/roles.ts'

const MAX_HANDLE = 30
const SHORTEST_HANDLE = 2
/** What a number at the end takes: a hyphen and up to six digits. */
const ROOM_FOR_NUMBER = 7

/** Handles that would speak for the newsroom or the machine. */
const RESERVED = new Set([
  ...ROLES.filter((role) => role !== 'reader'),
  ...[
    'administrator',
    'root',
    'system',
    'webmaster',
    'postmaster',
    'hostmaster',
    'support',
    'help',
  ],
  ...['desk', 'editors', 'moderators', 'moderation', 'newsroom', 'news', 'staff', 'team', 'press'],
  ...['broadsheet', 'official', 'security', 'abuse', 'contact', 'info', 'everyone', 'all', 'here'],
  ...['api', 'dev', 'www', 'mail', 'null', 'undefined', 'me', 'account', 'user', 'users'],
  ...['anonymous', 'guest', 'nobody', 'deleted', 'deleted-reader'],
])

/** `deleted-12` belongs to who was user 12. */
const DELETED_PREFIX = 'deleted-'

/** The handle of an account that was deleted. */
export function deletedHandle(userId: number): string {
  return DELETED_PREFIX + userId
}

/** No handle starts with it, so nobody can type one, mention one or open its page. */
const PLACEHOLDER_SIGN = '~'

/**
 * Placeholder stored until the address is verified: an unverified account has no public handle and
 * doesn't reserve one. `chance` makes it unique.
 */
export function placeholderHandle(chance: string): string {
  return PLACEHOLDER_SIGN + chance
}

export function isPlaceholder(handle: string): boolean {
  return handle.startsWith(PLACEHOLDER_SIGN)
}

/** Whether nobody may choose that handle. */
export function isReserved(handle: string): boolean {
  return RESERVED.has(handle) || handle.startsWith(DELETED_PREFIX)
}

/**
 * A handle from a name: its Latin letters and digits, without accents, and single hyphens; "reader"
 * where that leaves nothing one could be called by. May be taken.
 */
export function handleFrom(name: string): string {
  const plain = slugOf(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_HANDLE)
    .replace(/^-+|-+$/g, '')
  return plain.length < SHORTEST_HANDLE || isReserved(plain) ? 'reader' : plain
}

/** The same handle with a number (up to six digits), for when the first is taken. */
export function numberedHandle(handle: string, number: number): string {
  return `${handle.slice(0, MAX_HANDLE - ROOM_FOR_NUMBER).replace(/-+$/, '')}-${number}`
}
