import type { PassageState } from '../anchoring/passage.ts'
import type { CommentAuthor } from '../comments/comment.ts'
import type { CommentBlock } from '../text/comment-tree.ts'

/** What readers give on a passage. */
export const FEEDBACK_KINDS = ['note', 'question', 'correction'] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]

/** What an annotation ties to its passage: feedback, or the newsroom's ask with all its answers. */
export type AnnotationKind = FeedbackKind | 'ask'

/** More is a section, not a passage; UTF-16 units. */
export const MAX_PASSAGE = 500
/** The wording that a correction proposes. */
export const MAX_SUGGESTION = 500
/** Slips on an article's page, the best; the rest is in the list "Inline feedback". */
export const SLIPS_SHOWN = 300
/** Words of a slip that stand in the margin before it leads to the comment itself. */
export const SLIP_WORDS = 600

/** Where a passage stands in the shown revision, and what became of it since it was chosen. */
export interface PassageView {
  readonly kind: AnnotationKind
  /** The words as they stood when the passage was chosen. */
  readonly quote: string
  readonly state: PassageState
  /** UTF-16 units of the shown revision's body text; both 0 when detached. */
  readonly start: number
  readonly end: number
  /** When the revision that last changed, moved or removed it was made (ISO 8601, UTC); null for none. */
  readonly changedAt: string | null
  /** The wording that a correction proposes; empty for none. */
  readonly suggestion: string
}

/** A slip in the margin: a comment that answers a passage. */
export interface SlipView {
  /** The comment's; its address on the page is `#note-<id>`. */
  readonly id: number
  readonly passage: PassageView
  readonly author: CommentAuthor
  readonly at: string
  readonly text: readonly CommentBlock[]
  /** True when the comment says more than the slip. */
  readonly cut: boolean
  readonly ups: number
  readonly downs: number
  readonly replyCount: number
}

/** The newsroom's question in the margin: `#ask-<id>`. */
export interface AskSlipView {
  readonly id: number
  readonly passage: PassageView
  readonly question: string
  readonly at: string
  readonly open: boolean
  /** Answers that readers see. */
  readonly answers: number
}

/** Everything that an article's page shows in its margin. */
export interface MarginView {
  /** The revision that all passages here are placed in. */
  readonly revision: number
  /** Whether readers may give feedback: neither comments nor feedback are closed. */
  readonly open: boolean
  /** In order of the text; detached ones are not among them. */
  readonly slips: readonly SlipView[]
  readonly asks: readonly AskSlipView[]
  /** Inline comments that readers see, on the page or not, detached ones among them. */
  readonly count: number
}
