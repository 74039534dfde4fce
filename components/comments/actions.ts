import type { CommentView } from '@/lib/conversation/comments/comment.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { CommentBlock } from '@/lib/text/comments/comment-text.ts'

/** Result of posting or editing a comment. */
export interface Posted {
  readonly comment: CommentView
  /** Path of the comment. */
  readonly address: string
  /** Message explaining why the comment is held back from others. Empty if it is public. */
  readonly held: string
}

/** The viewer's vote on a comment. 0: no vote. */
export type OwnVote = 0 | 1 | -1

export interface Votes {
  readonly ups: number
  readonly downs: number
  readonly mine: OwnVote
}

export type VoteAnswer =
  | ({ readonly ok: true } & Votes)
  /** `signIn`: path of the sign-in page that leads back here. Set if the viewer is signed out. */
  | { readonly ok: false; readonly message: string; readonly signIn?: string }

/** A user who can be mentioned by @handle. */
export interface Mentionable {
  readonly handle: string
  readonly name: string
}

/** Server actions for readers' comments, passed down by the page. */
export interface CommentActions {
  /** Fields: article, reply (a comment's id or empty), body, notify, website (a trap), since (ms). */
  readonly post: FormAction<Posted>
  /** Field: body. Signed-in users only. */
  readonly preview: FormAction<readonly CommentBlock[]>
  /**
   * Field: vote ("12 up", "12 down", "12 none"). Ignores the previous state that React passes in.
   */
  readonly vote: (before: VoteAnswer | null, form: FormData) => Promise<VoteAnswer>
  /** Fields: comment, body. */
  readonly edit: FormAction<Posted>
  /** Field: comment. */
  readonly remove: FormAction<unknown>
  /** Fields: comment, reason (one of REASONS), words. */
  readonly report: FormAction<unknown>
  /** Fields: kind (article, mine or comment), article, comment, wanted (on or off), email (guests). */
  readonly subscribe: FormAction<unknown>
  /** Fields: person (a user's id), wanted (on or off). */
  readonly ignore: FormAction<unknown>
  /** Fields: comment, act (pin, unpin, close, reopen, remove or show). */
  readonly moderate: FormAction<unknown>
  /** Users whose handle or name starts with `start`. */
  readonly complete: (start: string) => Promise<readonly Mentionable[]>
}
