import { type Person, ROLES, type Role } from './users/roles.ts'

/** Moderators and above may suspend users, but only those with a lower role. */
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
