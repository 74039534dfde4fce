import type { Person } from '../../accounts/users/roles.ts'

/** May this person write, change, publish and arrange what the newspaper prints? */
export function mayPublish(person: Person): boolean {
  return person.role === 'editor' || person.role === 'admin'
}
