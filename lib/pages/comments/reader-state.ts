import type { Role } from '../../accounts/users/roles.ts'
import type { CommentView } from '../../conversation/comments/comment.ts'

/**
 * The viewer's own data. The page is cached and the same for everyone, so the browser fetches this
 * separately (GET /api/reader?article=ID) if there is a session.
 */
export interface ReaderState {
  /** Null if the session has ended. */
  readonly me: {
    readonly id: number
    readonly name: string
    readonly handle: string
    /** File name in the media folder; empty without a picture. */
    readonly picture: string
    readonly role: Role
  } | null
  /** Number of unseen notices in the inbox. */
  readonly unseen: number
  /** Null if the request names no article. */
  readonly article: ReaderOfArticle | null
}

export interface ReaderOfArticle {
  /** The viewer's votes by comment id. */
  readonly votes: Readonly<Record<number, 1 | -1>>
  /** The viewer's comments, with the end of the time for editing (ISO 8601, UTC; null if over). */
  readonly mine: readonly {
    readonly id: number
    readonly editableUntil: string | null
    /** Markdown, while it may be edited. */
    readonly body?: string
  }[]
  /** The viewer's comments that wait for a moderator, each with the reason as a message. */
  readonly held: readonly { readonly comment: CommentView; readonly why: string }[]
  /** Ids of the users whose comments the viewer ignores. */
  readonly ignored: readonly number[]
  readonly reported: readonly number[]
  readonly subscriptions: readonly { readonly kind: string; readonly commentId: number }[]
  /** Comments after this time are unread; null on the first visit. ISO 8601, UTC. */
  readonly unreadSince: string | null
  /** Whether the viewer may pin, close and remove. */
  readonly moderates: boolean
}
