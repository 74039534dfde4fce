import type { CommentView } from '@/lib/conversation/comments/comment.ts'
import type { Words } from '@/lib/i18n/words.ts'

/**
 * What the script under a comment needs to know of it. Small, and what is usual is left out: it goes
 * to the page once for each comment, beside the words.
 */
export interface CommentFacts {
  readonly id: number
  readonly name: string
  /** When it was written: seconds since 1970. */
  readonly at: number
  /** The writer's user id; left out without an account. */
  readonly by?: number
  readonly ups?: number
  readonly downs?: number
  /** It begins a thread. */
  readonly root?: true
  readonly pinned?: boolean
  /** Nobody may answer it. */
  readonly closed?: boolean
  /** Others do not see it yet. */
  readonly held?: true
}

/** `closed`: its thread, or the whole conversation, is. */
export function factsOf(
  comment: CommentView,
  words: Words['comment'],
  closed: boolean,
  held = false,
): CommentFacts {
  const { id, author, ups, downs } = comment
  return {
    id,
    name: nameOf(comment, words),
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

const AFTER = {
  pin: { pinned: true },
  unpin: { pinned: false },
  close: { closed: true },
  reopen: { closed: false },
} satisfies Record<string, Partial<CommentFacts>>

/** What a moderator does to a whole thread. */
export type ThreadAct = keyof typeof AFTER

/** A comment after a moderator's acts on its thread. */
export function factsAfter(facts: CommentFacts, acts: readonly ThreadAct[]): CommentFacts {
  return Object.assign({ ...facts }, ...acts.map((act) => AFTER[act]))
}

/** Who wrote a comment, as it says. */
export function nameOf({ author }: CommentView, words: Words['comment']): string {
  return author?.name || words.reader
}
