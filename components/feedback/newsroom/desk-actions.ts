import type { FormAction } from '@/lib/platform/forms/form-state.ts'

/** Server actions for the newsroom's feedback page of an article, passed down by the page. */
export interface DeskActions {
  /** Fields: article, open (yes or no). */
  readonly switchFeedback: FormAction<unknown>
  /** Fields: ask, open (yes or no). */
  readonly changeAsk: FormAction<unknown>
}
