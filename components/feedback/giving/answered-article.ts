import type { FeedbackActions } from '@/components/feedback/actions.ts'

/** The article whose words are answered. */
export interface AnsweredArticle {
  readonly id: number
  readonly slug: string
  /** The revision that the page shows. */
  readonly revision: number
  /** BCP 47: sentences are found in it. */
  readonly language: string
  /** Whether readers may give feedback; the newsroom always may. */
  readonly open: boolean
}

export interface GivingProps {
  article: AnsweredArticle
  actions: FeedbackActions
}
