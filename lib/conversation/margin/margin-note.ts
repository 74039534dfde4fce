import type { CommentBlock } from '../../text/comments/comment-tree.ts'
import type { PassageView } from '../passages/passage-view.ts'

/** Slips on an article's page, the best; the rest is in the list "Inline feedback". */
export const SLIPS_SHOWN = 300
/** Words of a slip that stand in the margin before it leads to the comment itself. */
export const SLIP_WORDS = 600

/** A slip in the margin: a comment that answers a passage. */
export interface SlipView {
  /** The comment's; its address on the page is `#note-<id>`. */
  readonly id: number
  readonly passage: PassageView
  /** Empty where nobody knows it. */
  readonly author: { readonly name: string }
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
