import type { MarginView } from '../../conversation/margin/margin-note.ts'
import type { FeedbackKind } from '../../conversation/passages/passage-view.ts'
import type { Card, Named } from '../../newsroom/articles/article.ts'
import type { PassageState } from '../../text/anchoring/passage.ts'
import type { Body, PictureView } from '../../text/body/body.ts'
import type { BlockChange } from '../../text/diff/body-difference.ts'
import type { WordChange } from '../../text/diff/word-difference.ts'

/** Revisions on one page of a history: some screens of differences. */
export const REVISIONS_PAGE = 10
/** Changed blocks that a page prints of one revision; a text with more is another text. */
export const MAX_CHANGES = 40
/** Notes named at a revision in the history; the rest is at the revision itself. */
export const NOTES_NAMED = 6

/** A note as it stood in one revision. */
export interface NoteThen {
  /** The comment's. */
  readonly id: number
  readonly kind: FeedbackKind
  readonly by: string
  /** The words as they stood when they were chosen. */
  readonly quote: string
  readonly state: PassageState
  /** True when this very revision edited, moved or removed its passage. */
  readonly touched: boolean
}

/** The notes of a revision: those whose passage stands in it, or was removed by it. */
export interface NotesThen {
  readonly total: number
  /** How many this revision did that to. */
  readonly edited: number
  readonly moved: number
  readonly removed: number
  /** Those that it touched first; at most as many as asked for. */
  readonly named: readonly NoteThen[]
}

/** A correction that a revision made. */
export interface CorrectionThen {
  readonly id: number
  readonly notice: string
  /** The reader who found it; empty if the desk did. */
  readonly foundBy: string
}

/** What a revision changed of the one that readers saw before. */
export interface RevisionChanges {
  /** Empty when it stayed. */
  readonly headline: readonly WordChange[]
  readonly dek: readonly WordChange[]
  readonly hero: 'added' | 'removed' | 'changed' | null
  /** Empty when nothing in the text changed. */
  readonly body: readonly BlockChange[]
  /** Changed blocks past MAX_CHANGES, not printed. */
  readonly more: number
}

/** One published revision in the public history. */
export interface RevisionEntry {
  readonly number: number
  /** Since when readers saw it (ISO 8601, UTC). */
  readonly at: string
  /** Empty when nobody said, or when a correction says it. */
  readonly why: string
  /** It is what readers see now. */
  readonly current: boolean
  readonly headline: string
  /** Null for the first that was published. */
  readonly changes: RevisionChanges | null
  readonly corrections: readonly CorrectionThen[]
  readonly notes: NotesThen
}

/** The article whose history it is, as it stands now. */
export interface StoryNow {
  readonly slug: string
  readonly headline: string
  /** BCP 47. */
  readonly language: string
}

export interface HistoryView {
  readonly article: StoryNow
  /** Newest first. */
  readonly entries: readonly RevisionEntry[]
  readonly newest: boolean
  /** The number before which the next page goes on (`?before=`); null on the last. */
  readonly olderBefore: number | null
}

/** An article as it stood in one revision that readers saw. */
export interface OldVersionView {
  readonly articleId: number
  readonly article: StoryNow
  readonly number: number
  /** Since when readers saw it, and until when if another came after it (ISO 8601, UTC). */
  readonly from: string
  readonly until: string | null
  /** The one that came after it; null for none. */
  readonly next: number | null
  /** It is what readers see now. */
  readonly current: boolean
  readonly headline: string
  readonly dek: string
  readonly author: Named
  readonly hero: PictureView | null
  readonly body: Body
  /** The cards of its Keep reading blocks by slug; one that isn't public is missing. */
  readonly keepReading: Readonly<Record<string, Card>>
  /** The notes where they stood in it. */
  readonly margin: MarginView
  /** Notes on words that it removed. */
  readonly removed: readonly NoteThen[]
}

/** What became of the passage that a comment answers, since it was chosen. */
export interface PassageThenAndNow {
  readonly state: PassageState
  /** The revision on which it was chosen. */
  readonly chosenIn: number
  /** The revision that last changed, moved or removed it, and since when readers see that. */
  readonly changed: { readonly number: number; readonly at: string } | null
  /** Word by word, with the sentence around it; empty when its words stand as they were. */
  readonly difference: readonly WordChange[]
}
