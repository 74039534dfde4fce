import type { CommentActions } from '@/components/comments/actions.ts'
import type { FeedbackKind } from '@/lib/conversation/passages/passage-view.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'

/** What a reader posts on a passage. `ask` is the newsroom's question to readers. */
export type GivenKind = FeedbackKind | 'ask'

/** Server actions on passages for readers and the newsroom, passed down by the page. */
export interface FeedbackActions {
  /**
   * Fields: article, kind (a GivenKind), body, suggestion, notify, website and since (bot traps),
   * place (the query string of the respond page), and one of these targets: a passage (revision,
   * start, end, exact, prefix, suffix); a choice of a block's sentences (revision, block, at, text,
   * sentence, onto; lib/conversation/passages/claim-of-sentences.ts); or an ask (ask).
   */
  readonly give: FormAction<Onward>
  readonly complete: CommentActions['complete']
}
