import type { Person } from '../../accounts/users/roles.ts'

/** May this user put a question on a passage, and close or reopen it? Authors and above. */
export function canCreatePrompt(person: Person): boolean {
  return person.role === 'author' || person.role === 'editor' || person.role === 'admin'
}

/** May this user open or close feedback on an article? Its author and editors. */
export function canSwitchFeedback(person: Person, wroteIt: boolean): boolean {
  return (
    person.role === 'editor' || person.role === 'admin' || (person.role === 'author' && wroteIt)
  )
}
