import type { Person } from '../accounts/users/roles.ts'

/** Only somebody with an account has an inbox and subscriptions of their own. */
export function mayKeepSubscriptions(person: Person): person is Person & { readonly id: number } {
  return person.id !== null
}

/** Whether a comment is read by everybody: only such are subscribed to and told of. */
export function isPublic(articleStatus: string, commentStatus = 'shown'): boolean {
  return articleStatus === 'published' && commentStatus === 'shown'
}
