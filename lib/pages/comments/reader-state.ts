import type { Role } from '../../accounts/users/roles.ts'
import type { CommentView } from '../../conversation/comments/comment.ts'

/**
 * What belongs to one reader, as the browser fetches it (GET /api/reader?article=ID) once the page,
 * which is everybody's, can be read. Only asked for when there is a session.
 */
export interface ReaderState {
  /** Null when the session has ended meanwhile. */
  readonly me: {
    readonly id: number
    readonly name: string
    readonly handle: string
    /** File name in the media folder; empty for none. */
    readonly picture: string
    readonly role: Role
  } | null
  /** Notices in the inbox that were not seen. */
  readonly unseen: number
  /** Null where no article was asked for. */
  readonly article: ReaderOfArticle | null
}

export interface ReaderOfArticle {
  /** Own votes by comment: 1 or -1. */
  readonly votes: Readonly<Record<number, 1 | -1>>
  /** Own comments here, with the time until which each may be edited (ISO 8601, UTC; null: not any more). */
  readonly mine: readonly {
    readonly id: number
    readonly editableUntil: string | null
    /** As it was typed, while it may be edited. */
    readonly body?: string
  }[]
  /** Own comments that others do not see (yet), each with the sentence that says why. */
  readonly held: readonly { readonly comment: CommentView; readonly why: string }[]
  /** Whose comments this reader ignores: user ids. */
  readonly ignored: readonly number[]
  readonly reported: readonly number[]
  readonly subscriptions: readonly { readonly kind: string; readonly commentId: number }[]
  /** What came after this time is unread; null at the first visit. ISO 8601, UTC. */
  readonly unreadSince: string | null
  /** May pin, close and remove. */
  readonly moderates: boolean
}
