import type { CommentView } from '../../conversation/comments/comment.ts'
import type { CommentBlock } from '../../text/comments/comment-text.ts'
import type { PassageHistory } from '../history/history.ts'
import type { ReaderOfArticle } from './reader-state.ts'

/** The article on pages about its comments. */
export interface ArticleOfComments {
  readonly id: number
  readonly slug: string
  readonly headline: string
  /** BCP 47. */
  readonly language: string
}

/** A comment with its article. */
export interface FoundComment {
  readonly comment: CommentView
  /** Its Markdown, to quote or edit it; empty if hidden. */
  readonly source: string
  readonly status: string
  readonly article: ArticleOfComments & { readonly commentsOpen: boolean }
}

/** The page of one comment, for the viewer. */
export interface AboutCommentView extends FoundComment {
  /** Null if nobody is signed in. */
  readonly reader: ReaderOfArticle | null
  readonly viewerId: number | null
  /** What happened to the passage it is about; null without one. */
  readonly passage: PassageHistory | null
  /**
   * Earlier texts, oldest first, each with the time of the edit that replaced it (ISO 8601, UTC).
   */
  readonly earlier: readonly { readonly until: string; readonly text: readonly CommentBlock[] }[]
}

/** The page with the comment form. */
export interface RespondView {
  readonly article: ArticleOfComments & { readonly commentsOpen: boolean }
  /** The comment to reply to; null for a comment on the article. */
  readonly answered: CommentView | null
  /** The initial text of the form. */
  readonly start: string
  /** Whether the initial text is a draft from before signing in. */
  readonly kept: boolean
}

export interface UnreadComments {
  /** When the viewer's last visit ended; null on the first. ISO 8601, UTC. */
  readonly since: string | null
  /** Oldest first, not threaded. */
  readonly comments: readonly CommentView[]
}

export interface UnreadView extends UnreadComments {
  readonly article: ArticleOfComments
}
