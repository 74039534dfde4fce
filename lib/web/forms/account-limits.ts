import type { Viewer } from '../../accounts/users/user.ts'
import type { Tally } from './form-plan.ts'

interface Changing {
  readonly viewer: Viewer
}

/** The limit on changes to one's own account. */
export function countAccountWork({ viewer }: Changing): Tally {
  return { limit: 'account-user', key: String(viewer.id) }
}

/**
 * The limit on trying one's password again while signed in: whoever borrowed the session may not
 * guess it any quicker than a stranger at the door.
 */
export function countPasswordTry({ viewer }: Changing): Tally {
  return { limit: 'password-again-user', key: String(viewer.id) }
}
