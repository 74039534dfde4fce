import type { CommentView } from '../../conversation/comments/comment.ts'
import type { CommentBlock } from '../../text/comments/comment-text.ts'
import type { PassageThenAndNow } from '../history/history.ts'
import type { ReaderOfArticle } from './reader-state.ts'

/** An article, as pages about its comments name it. */
export interface CommentedStory {
  readonly id: number
  readonly slug: string
  readonly headline: string
  /** BCP 47. */
  readonly language: string
}

/** A comment with the article it stands under. */
export interface FoundComment {
  readonly comment: CommentView
  /** As it was typed: for a quotation, or to edit it. Empty when hidden. */
  readonly source: string
  readonly status: string
  readonly article: CommentedStory & { readonly commentsOpen: boolean }
}

/** A comment by itself, and how who is signed in stands to it. */
export interface AboutCommentView extends FoundComment {
  /** Null for nobody signed in. */
  readonly reader: ReaderOfArticle | null
  readonly viewerId: number | null
  /** What became of the passage that it answers; null for none. */
  readonly passage: PassageThenAndNow | null
  /** What it said before, the oldest first; until when (ISO 8601, UTC). */
  readonly earlier: readonly { readonly until: string; readonly text: readonly CommentBlock[] }[]
}

/** The page on which a comment is written. */
export interface RespondView {
  readonly article: CommentedStory & { readonly commentsOpen: boolean }
  /** The comment that is answered; null for a comment on the article. */
  readonly answered: CommentView | null
  /** What the form begins with. */
  readonly start: string
  /** Whether that was typed before signing in. */
  readonly kept: boolean
}

export interface UnreadComments {
  /** When the last visit ended; null for who was never here. ISO 8601, UTC. */
  readonly since: string | null
  /** The oldest first, each by itself. */
  readonly comments: readonly CommentView[]
}

export interface UnreadView extends UnreadComments {
  readonly article: CommentedStory
}
