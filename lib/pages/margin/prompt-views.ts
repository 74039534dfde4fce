import type { CommentView } from '../../conversation/comments/comment.ts'
import type { PromptView } from '../../conversation/margin/margin-note.ts'
import type { ArticleOfComments } from '../comments/page-views.ts'

/** Replies per page of a question. */
export const ANSWERS_PAGE = 30
/** Replies per question on the newsroom's page; the question's own page has the rest. */
export const ANSWERS_GATHERED = 10

/** The page of one question. */
export interface PromptPageView {
  readonly article: ArticleOfComments
  /** Its passage may be detached. */
  readonly ask: PromptView
  /** Whether readers may reply: neither the question nor the article's comments are closed. */
  readonly open: boolean
  /** Oldest first. */
  readonly answers: readonly CommentView[]
  /** Cursor of this page: the last reply before it; null on the first page. */
  readonly after: number | null
  /** Cursor of the next page: this page's last reply; null on the last page. */
  readonly next: number | null
}

/** A question with its first replies. */
export interface PromptWithAnswers {
  readonly ask: PromptView
  readonly answers: readonly CommentView[]
}

/** The newsroom's page about the feedback on an article. */
export interface FeedbackDeskView {
  readonly article: ArticleOfComments
  readonly commentsOpen: boolean
  readonly feedbackOpen: boolean
  /** Whether the viewer may open and close feedback. */
  readonly maySwitch: boolean
  /** Number of shown inline comments. */
  readonly count: number
  /** In text order, detached ones last. */
  readonly asks: readonly PromptWithAnswers[]
  /** The first block with text, to choose a sentence for a new question; null without text. */
  readonly firstBlock: { readonly id: string; readonly revision: number } | null
}
