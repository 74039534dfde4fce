import type { MarginView } from '../../conversation/margin/margin-note.ts'
import type { FeedbackKind } from '../../conversation/passages/passage-view.ts'
import type { ArticleCard, Named } from '../../newsroom/articles/article.ts'
import type { PassageState } from '../../text/anchoring/passage.ts'
import type { Body, PictureView } from '../../text/body/body.ts'
import type { BlockChange } from '../../text/diff/body-difference.ts'
import type { WordChange } from '../../text/diff/word-difference.ts'

/** Revisions per page: a few screens of changes. */
export const REVISIONS_PAGE = 10
/** Most changed blocks shown per revision. With more, it is a different text. */
export const MAX_CHANGES = 40
/** Most notes listed per revision in the history. The page of the revision has all. */
export const MAX_NOTES_LISTED = 6

/** A margin note in one revision. */
export interface RevisionNote {
  /** The comment's id. */
  readonly id: number
  readonly kind: FeedbackKind
  readonly by: string
  /** The words of the passage when it was selected. */
  readonly quote: string
  readonly state: PassageState
  /** True if this revision edited, moved or removed the passage. */
  readonly changedHere: boolean
}

/** The notes of a revision: those with a passage in it, and those whose passage it removed. */
export interface RevisionNotes {
  readonly total: number
  /** How many this revision edited, moved and removed. */
  readonly edited: number
  readonly moved: number
  readonly removed: number
  /** Some of the notes, changed ones first. */
  readonly named: readonly RevisionNote[]
}

/** A correction made by a revision. */
export interface RevisionCorrection {
  readonly id: number
  readonly notice: string
  /** The reader who found it; empty if the newsroom did. */
  readonly foundBy: string
}

/** What a revision changed compared with the one published before it. */
export interface RevisionChanges {
  /** Empty if unchanged. */
  readonly headline: readonly WordChange[]
  readonly dek: readonly WordChange[]
  readonly hero: 'added' | 'removed' | 'changed' | null
  /** Empty if unchanged. */
  readonly body: readonly BlockChange[]
  /** Number of changed blocks beyond MAX_CHANGES. */
  readonly more: number
}

/** One published revision in the public history. */
export interface RevisionEntry {
  readonly number: number
  /** When it was published (ISO 8601, UTC). */
  readonly at: string
  /** The editor's reason; empty if there is none, or if a correction says the same. */
  readonly why: string
  /** True if readers see this revision now. */
  readonly current: boolean
  readonly headline: string
  /** Null for the first published revision. */
  readonly changes: RevisionChanges | null
  readonly corrections: readonly RevisionCorrection[]
  readonly notes: RevisionNotes
}

/** The current version of the article whose history is shown. */
export interface CurrentStory {
  readonly slug: string
  readonly headline: string
  /** BCP 47. */
  readonly language: string
}

export interface HistoryView {
  readonly article: CurrentStory
  /** Newest first. */
  readonly entries: readonly RevisionEntry[]
  readonly newest: boolean
  /** `?before=` of the next page; null on the last. */
  readonly olderBefore: number | null
}

/** An article in one of its published revisions. */
export interface OldVersionView {
  readonly articleId: number
  readonly article: CurrentStory
  readonly number: number
  /** When it was published and when it was replaced, if it was (ISO 8601, UTC). */
  readonly from: string
  readonly until: string | null
  /** The number of the next published revision; null if there is none. */
  readonly next: number | null
  /** True if readers see this revision now. */
  readonly current: boolean
  readonly headline: string
  readonly dek: string
  readonly author: Named
  readonly hero: PictureView | null
  readonly body: Body
  /** Cards for the body's Keep reading blocks, by slug. Articles that aren't public are missing. */
  readonly keepReading: Readonly<Record<string, ArticleCard>>
  /** The notes at their positions in this revision. */
  readonly margin: MarginView
  /** Notes on passages that this revision removed. */
  readonly removed: readonly RevisionNote[]
}

/** What happened to a comment's passage since it was selected. */
export interface PassageHistory {
  readonly state: PassageState
  /** The revision in which it was selected. */
  readonly chosenIn: number
  /** The revision that last edited, moved or removed it, and when that was published. */
  readonly changed: { readonly number: number; readonly at: string } | null
  /** Word by word, with the sentence around it; empty if the words are unchanged. */
  readonly difference: readonly WordChange[]
}
