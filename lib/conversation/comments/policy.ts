import type { Person } from '../../accounts/users/roles.ts'
import { EDIT_MINUTES } from './comment.ts'

/** What the rules ask of a comment. */
export interface Judged {
  readonly userId: number | null
  readonly status: string
  readonly createdAt: Date
  /** Whether anybody has answered it. */
  readonly answered: boolean
}

export type MayNotEdit = 'not-yours' | 'not-there' | 'too-late' | 'answered'

/** May this person change these words now? `true` or why not. */
export function mayEdit(person: Person, comment: Judged, now: Date): true | MayNotEdit {
  if (comment.status !== 'shown' && comment.status !== 'pending') return 'not-there'
  if (!isTheirs(person, comment)) return 'not-yours'
  if (comment.answered) return 'answered'
  return now <= editableUntil(comment.createdAt) ? true : 'too-late'
}

/** Until when a comment written then may be edited. */
export function editableUntil(createdAt: Date): Date {
  return new Date(createdAt.getTime() + EDIT_MINUTES * 60_000)
}

/** May this person take the comment away, as the one who wrote it? */
export function mayDelete(person: Person, comment: Judged): true | 'not-yours' | 'not-there' {
  if (comment.status === 'deleted' || comment.status === 'removed') return 'not-there'
  return isTheirs(person, comment) ? true : 'not-yours'
}

/** May this person vote on it? */
export function mayVote(person: Person, comment: Judged): true | 'your-own' | 'not-there' {
  if (comment.status !== 'shown') return 'not-there'
  return isTheirs(person, comment) ? 'your-own' : true
}

/** May this person pin, close, remove and show comments? */
export function mayModerate(person: Person): boolean {
  return person.role !== 'reader' && person.role !== 'author'
}

function isTheirs(person: Person, comment: Judged): boolean {
  return person.id !== null && person.id === comment.userId
}
