import type { ChosenPlace } from '../../conversation/passages/chosen-place.ts'
import type { DraftTarget } from '../../conversation/passages/draft-target.ts'
import type { CommentedStory } from '../comments/page-views.ts'

/** A question of the newsroom, as the page that answers it shows it. */
export interface AnswerableAsk {
  readonly id: number
  readonly question: string
  /** The words that it is about, as they stood when it was put. */
  readonly quote: string
  readonly open: boolean
}

/** The page on which a passage, or a question of the newsroom, is answered. */
export interface RespondToView {
  readonly article: CommentedStory
  /** The revision that is shown, in which every place here is. */
  readonly revision: number
  /** What is answered, and where that stands; null where there is nothing to answer. */
  readonly chosen: ChosenPlace | null
  readonly ask: AnswerableAsk | null
  /** Whether this reader may answer it. */
  readonly open: boolean
  /** The newsroom may put questions to readers. */
  readonly mayAsk: boolean
  /** The query of this page as it was asked for, without what else stood in it. */
  readonly place: string
  /** What was written before signing in, or before the passage changed. */
  readonly kept: (Pick<DraftTarget, 'kind' | 'suggestion'> & { readonly body: string }) | null
  /** Addresses that lead to the passage, or to each of the sentences. */
  readonly shares: readonly { readonly words: string; readonly url: string }[]
}
