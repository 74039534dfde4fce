import { type Person, ROLES, type Role } from './users/roles.ts'

/** May this person suspend somebody with that role? Moderators and above, and never their equals. */
export function maySuspend(person: Person, role: Role): boolean {
  return rank(person.role) >= rank('moderator') && rank(person.role) > rank(role)
}

/** May this person give roles? */
export function mayChangeRoles(person: Person): boolean {
  return person.role === 'admin'
}

function rank(role: Role): number {
  return ROLES.indexOf(role)
}
