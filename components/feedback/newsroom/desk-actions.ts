import type { FormAction } from '@/lib/platform/forms/form-state.ts'

/** What the newsroom does about feedback on an article: server actions, which the page hands down. */
export interface DeskActions {
  /** Fields: article, open (yes or no). */
  readonly switchFeedback: FormAction<unknown>
  /** Fields: ask, open (yes or no). */
  readonly changeAsk: FormAction<unknown>
}
