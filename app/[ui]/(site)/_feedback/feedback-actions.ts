import { complete } from '@/app/[ui]/(site)/_conversation/writing.ts'
import { give } from '@/app/[ui]/(site)/_feedback/giving.ts'
import type { FeedbackActions } from '@/components/feedback/actions.ts'

/** Server actions for passages, for pages that show some. */
export const feedbackActions: FeedbackActions = { give, complete }
