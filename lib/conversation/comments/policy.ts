import type { Person } from '../../accounts/users/roles.ts'
import { EDIT_MINUTES } from './comment.ts'

/** What the policy needs to know of a comment. */
export interface JudgedComment {
  readonly userId: number | null
  readonly status: string
  readonly createdAt: Date
  /** Whether it has a reply that is shown or waits for a moderator. */
  readonly answered: boolean
}

export type MayNotEdit = 'not-yours' | 'not-there' | 'too-late' | 'answered'

/** May this user edit the comment now? Returns true or the reason why not. */
export function canEdit(person: Person, comment: JudgedComment, now: Date): true | MayNotEdit {
  if (comment.status !== 'shown' && comment.status !== 'pending') return 'not-there'
  if (!isAuthor(person, comment)) return 'not-yours'
  if (comment.answered) return 'answered'
  return now <= getEditDeadline(comment.createdAt) ? true : 'too-late'
}

export function getEditDeadline(createdAt: Date): Date {
  return new Date(createdAt.getTime() + EDIT_MINUTES * 60_000)
}

/** May this user delete the comment as its author? (Moderators remove it instead.) */
export function canDelete(
  person: Person,
  comment: JudgedComment,
): true | 'not-yours' | 'not-there' {
  if (comment.status === 'deleted' || comment.status === 'removed') return 'not-there'
  return isAuthor(person, comment) ? true : 'not-yours'
}

/** May this user vote on the comment? Returns true or the reason why not. */
export function canVote(person: Person, comment: JudgedComment): true | 'your-own' | 'not-there' {
  if (comment.status !== 'shown') return 'not-there'
  return isAuthor(person, comment) ? 'your-own' : true
}

/** May this user pin, close, remove and show comments? */
export function canModerate(person: Person): boolean {
  return person.role !== 'reader' && person.role !== 'author'
}

function isAuthor(person: Person, comment: JudgedComment): boolean {
  return person.id !== null && person.id === comment.userId
}
