import type { DraftTarget } from '../../conversation/passages/draft-target.ts'
import type { FoundPlace } from '../../conversation/passages/find-chosen-place.ts'
import type { ArticleOfComments } from '../comments/page-views.ts'

/** The question on the page with the form to reply to it. */
export interface AnswerablePrompt {
  readonly id: number
  readonly question: string
  /** The words of its passage when the question was put. */
  readonly quote: string
  readonly open: boolean
}

/** The page with the form to comment on a passage or reply to a question. */
export interface RespondToView {
  readonly article: ArticleOfComments
  /** The shown revision; all places here refer to it. */
  readonly revision: number
  /** The passage or block to comment on; null if there is nothing to comment on. */
  readonly chosen: FoundPlace | null
  readonly ask: AnswerablePrompt | null
  /** Whether the viewer may comment on it. */
  readonly open: boolean
  /** Whether the viewer may put a question to readers. */
  readonly mayAsk: boolean
  /** The part of this page's query string that names the place. */
  readonly place: string
  /** A draft from before signing in, or from before the passage changed. */
  readonly kept: (Pick<DraftTarget, 'kind' | 'suggestion'> & { readonly body: string }) | null
  /** Links to the passage, or to each of the sentences. */
  readonly shares: readonly { readonly words: string; readonly url: string }[]
}
