import type { CommentBlock } from '../../text/comments/comment-tree.ts'
import type { PassageView } from '../passages/passage-view.ts'

/** Margin notes on an article's page, best first; the list "Inline feedback" has the rest. */
export const MARGIN_NOTES_SHOWN = 300
/** Characters of a comment shown in the margin; a longer one links to the comment's own page. */
export const MARGIN_NOTE_LENGTH = 600

/** A margin note: a comment on a passage. */
export interface MarginNoteView {
  /** The comment's id; the note's anchor is `#note-<id>`. */
  readonly id: number
  readonly passage: PassageView
  /** Empty if unknown. */
  readonly author: { readonly name: string }
  readonly at: string
  readonly text: readonly CommentBlock[]
  /** Whether only the beginning of the comment is shown. */
  readonly cut: boolean
  readonly ups: number
  readonly downs: number
  readonly replyCount: number
}

/** A question of the newsroom in the margin; its anchor is `#ask-<id>`. */
export interface PromptView {
  readonly id: number
  readonly passage: PassageView
  readonly question: string
  readonly at: string
  readonly open: boolean
  /** Number of shown replies. */
  readonly answers: number
}

export interface MarginView {
  /** The revision that all passages here refer to. */
  readonly revision: number
  /** Whether readers may comment on passages: neither comments nor feedback are closed. */
  readonly open: boolean
  /** In text order, without detached ones. */
  readonly slips: readonly MarginNoteView[]
  readonly asks: readonly PromptView[]
  /** Number of shown inline comments, including detached ones and those not on the page. */
  readonly count: number
}
