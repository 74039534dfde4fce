import type { CommentView } from '@/lib/conversation/comments/comment.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { CommentBlock } from '@/lib/text/comments/comment-text.ts'

/** What posting and editing answer. */
export interface Posted {
  readonly comment: CommentView
  /** The comment's own address. A path. */
  readonly address: string
  /** The sentence that says why others do not see it yet; empty when they do. */
  readonly held: string
}

/** How somebody voted on a comment; 0 for not at all. */
export type Mine = 0 | 1 | -1

export interface Votes {
  readonly ups: number
  readonly downs: number
  readonly mine: Mine
}

export type VoteAnswer =
  | ({ readonly ok: true } & Votes)
  /** `signIn`: where to sign in and come back, when nobody is. */
  | { readonly ok: false; readonly message: string; readonly signIn?: string }

/** Somebody who can be called by @handle. */
export interface Mentionable {
  readonly handle: string
  readonly name: string
}

/** All that readers can do under a story: server actions, which the page hands down. */
export interface CommentActions {
  /** Fields: article, reply (a comment's id or empty), body, notify, website (a trap), since (ms). */
  readonly post: FormAction<Posted>
  /** Field: body. For members only. */
  readonly preview: FormAction<readonly CommentBlock[]>
  /** Field: vote ("12 up", "12 down", "12 none"). What was answered before says nothing to it. */
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
  /** People whose handle or name begins so. */
  readonly complete: (start: string) => Promise<readonly Mentionable[]>
}
