import type { Person } from '../../accounts/users/roles.ts'

/** May this person put a question on a passage, and open or close one? Authors and above. */
export function mayAsk(person: Person): boolean {
  return person.role === 'author' || person.role === 'editor' || person.role === 'admin'
}

/** May this person open or close feedback on an article? Its author, and the editors. */
export function maySwitchFeedback(person: Person, wroteIt: boolean): boolean {
  return (
    person.role === 'editor' || person.role === 'admin' || (person.role === 'author' && wroteIt)
  )
}
