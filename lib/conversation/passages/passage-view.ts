import type { PassageState } from '../../text/anchoring/passage.ts'

/** Kinds of feedback on a passage. */
export const FEEDBACK_KINDS = ['note', 'question', 'correction'] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]

/** What is on a passage: a reader's feedback, or a question of the newsroom with its replies. */
export type AnnotationKind = FeedbackKind | 'ask'

/** In UTF-16 units; longer isn't a passage any more. */
export const MAX_PASSAGE = 500
/** Characters of the wording that a correction proposes. */
export const MAX_SUGGESTION = 500

/** A passage in the shown revision, and what happened to it since it was selected. */
export interface PassageView {
  readonly kind: AnnotationKind
  /** The words of the passage when it was selected. */
  readonly quote: string
  readonly state: PassageState
  /** UTF-16 units of the shown revision's body text; both 0 when detached. */
  readonly start: number
  readonly end: number
  /** When a revision last changed, moved or removed it (ISO 8601, UTC); null if unchanged. */
  readonly changedAt: string | null
  /** The wording that a correction proposes; may be empty. */
  readonly suggestion: string
}
