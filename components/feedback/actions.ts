import type { CommentActions } from '@/components/comments/actions.ts'
import type { FeedbackKind } from '@/lib/conversation/passages/passage-view.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'

/** What somebody gives on a passage; `ask` is the newsroom's question to readers. */
export type GivenKind = FeedbackKind | 'ask'

/** What readers and the newsroom do with passages: server actions, which the page hands down. */
export interface FeedbackActions {
  /**
   * Fields: article, kind (a GivenKind), body, suggestion, notify, website and since (traps), place (the
   * query of the page that answers it), and one of these: the passage (revision, start, end, exact,
   * prefix, suffix); a choice among a block's sentences (revision, block, at, text, sentence, onto;
   * lib/conversation/passages/claim-of-sentences.ts); or the ask that is answered (ask).
   */
  readonly give: FormAction<Onward>
  readonly complete: CommentActions['complete']
}
