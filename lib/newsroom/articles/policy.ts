import type { Person } from '../../accounts/users/roles.ts'

/** May this user write, edit, publish and arrange articles? */
export function canPublish(person: Person): boolean {
  return person.role === 'editor' || person.role === 'admin'
}
