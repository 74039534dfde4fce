import type { PassageState } from '../../text/anchoring/passage.ts'

/** What readers give on a passage. */
export const FEEDBACK_KINDS = ['note', 'question', 'correction'] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]

/** What an annotation ties to its passage: feedback, or the newsroom's ask with all its answers. */
export type AnnotationKind = FeedbackKind | 'ask'

/** More is a section, not a passage; UTF-16 units. */
export const MAX_PASSAGE = 500
/** The wording that a correction proposes. */
export const MAX_SUGGESTION = 500
/** Where a passage stands in the shown revision, and what became of it since it was chosen. */
export interface PassageView {
  readonly kind: AnnotationKind
  /** The words as they stood when the passage was chosen. */
  readonly quote: string
  readonly state: PassageState
  /** UTF-16 units of the shown revision's body text; both 0 when detached. */
  readonly start: number
  readonly end: number
  /** When the revision that last changed, moved or removed it was made (ISO 8601, UTC); null for none. */
  readonly changedAt: string | null
  /** The wording that a correction proposes; empty for none. */
  readonly suggestion: string
}
