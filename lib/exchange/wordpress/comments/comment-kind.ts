import type { CommentRecord } from '../wxr/record.ts'
import { isSticky, wpDiscuzOf } from './wpdiscuz.ts'

/** What a comment of the old site is here; also its row in the report. */
export type CommentKind = 'comment' | 'pingback' | 'trackback'

export function commentKind(kind: string): CommentKind {
  return kind === 'pingback' || kind === 'trackback' ? kind : 'comment'
}

/**
 * Is it a kind of which nothing is known? Plug-ins keep private messages, notes on orders and the
 * like among the comments, so these are not shown before somebody has looked at them.
 */
export function isUnknownKind(kind: string): boolean {
  const known = ['', 'comment', 'review'].includes(kind) || isSticky(kind)
  return !known && commentKind(kind) === 'comment'
}

/** Tells, for each comment, the rows of the report it counts in, and how many it is there. */
export function countComments(
  comments: readonly CommentRecord[],
  say: (row: string, count: number) => void,
): void {
  for (const record of comments) {
    say(commentKind(record.kind), 1)
    const { ups, downs, closed, sticky, editedAt, formNumber } = wpDiscuzOf(record)
    if (ups + downs > 0) say('vote', ups + downs)
    if (closed) say('closed thread', 1)
    if (sticky) say('pinned comment', 1)
    if (editedAt) say('edited comment', 1)
    if (formNumber > 0) say('inline feedback', 1)
  }
}
