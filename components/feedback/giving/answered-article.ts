import type { FeedbackActions } from '@/components/feedback/actions.ts'

/** The article that readers respond to. */
export interface AnsweredArticle {
  readonly id: number
  readonly slug: string
  /** The revision shown on the page. */
  readonly revision: number
  /** BCP 47. Used for sentence segmentation. */
  readonly language: string
  /** Whether readers can give feedback. The newsroom always can. */
  readonly open: boolean
}

export interface GivingProps {
  article: AnsweredArticle
  actions: FeedbackActions
}
