import type { CommentView } from '@/lib/conversation/comments/comment.ts'
import type { Words } from '@/lib/i18n/words.ts'

/**
 * What the client script needs to know about a comment. Kept small by omitting defaults: it is
 * serialized into the page once per comment.
 */
export interface CommentFacts {
  readonly id: number
  readonly name: string
  /** Creation time, in Unix seconds. */
  readonly at: number
  /** The commenter's user id. Omitted for guests. */
  readonly by?: number
  readonly ups?: number
  readonly downs?: number
  /** It is the first comment of a thread. */
  readonly root?: true
  readonly pinned?: boolean
  /** Replies are closed. */
  readonly closed?: boolean
  /** It is hidden from others. */
  readonly held?: true
}

/** `closed`: the thread or all comments on the article are closed. */
export function getCommentFacts(
  comment: CommentView,
  words: Words['comment'],
  closed: boolean,
  held = false,
): CommentFacts {
  const { id, author, ups, downs } = comment
  return {
    id,
    name: getAuthorName(comment, words),
    at: Math.floor(Date.parse(comment.at) / 1000),
    ...(author?.id && { by: author.id }),
    ...(ups > 0 && { ups }),
    ...(downs > 0 && { downs }),
    ...(comment.rootId === 0 && { root: true }),
    ...(comment.pinned && { pinned: true }),
    ...(closed && { closed: true }),
    ...(held && { held: true }),
  }
}

const CHANGES = {
  pin: { pinned: true },
  unpin: { pinned: false },
  close: { closed: true },
  reopen: { closed: false },
} satisfies Record<string, Partial<CommentFacts>>

/** A moderator's action on a whole thread. */
export type ThreadAct = keyof typeof CHANGES

/** A comment's facts after moderator actions on its thread. */
export function applyThreadActs(facts: CommentFacts, acts: readonly ThreadAct[]): CommentFacts {
  return Object.assign({ ...facts }, ...acts.map((act) => CHANGES[act]))
}

/** The displayed name of a comment's author. */
export function getAuthorName({ author }: CommentView, words: Words['comment']): string {
  return author?.name || words.reader
}
