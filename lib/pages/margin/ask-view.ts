import type { CommentView } from '../../conversation/comments/comment.ts'
import type { AskSlipView } from '../../conversation/margin/margin-note.ts'
import type { CommentedStory } from '../comments/page-views.ts'

/** Answers on one page of an ask. */
export const ANSWERS_PAGE = 30
/** Answers of each ask on the newsroom's page; the others are on the ask's own. */
export const ANSWERS_GATHERED = 10

/** One ask by itself, with a page of what was answered. */
export interface AskView {
  readonly article: CommentedStory
  /** Its passage may be detached. */
  readonly ask: AskSlipView
  /** Whether readers may answer: the ask and the article's comments are open. */
  readonly open: boolean
  /** The oldest first. */
  readonly answers: readonly CommentView[]
  /** The answer after which this page begins; null on the first. */
  readonly after: number | null
  /** The answer after which the next page goes on; null on the last. */
  readonly next: number | null
}

/** An ask among those of its article, with its first answers. */
export interface AskWithAnswers {
  readonly ask: AskSlipView
  readonly answers: readonly CommentView[]
}

/** The newsroom's page about feedback on one article. */
export interface FeedbackDeskView {
  readonly article: CommentedStory
  readonly commentsOpen: boolean
  readonly feedbackOpen: boolean
  /** Whether who reads it may open and close feedback. */
  readonly maySwitch: boolean
  /** Inline comments that readers see. */
  readonly count: number
  /** In order of the text, those whose passage is gone last. */
  readonly asks: readonly AskWithAnswers[]
  /** The text's first block, from which sentences can be chosen; null for a text without words. */
  readonly firstBlock: { readonly id: string; readonly revision: number } | null
}
