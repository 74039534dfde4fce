/**
 * A passage is a range of an article's text, in UTF-16 units, `end` exclusive. This library knows
 * nothing else about articles: a text is its characters and the lines (blocks) that it consists of.
 */
export interface Passage {
  readonly start: number
  readonly end: number
}

/** One block's place in a text; blocks stand in reading order, one newline between two. */
export interface Line {
  /** Stable across edits of the text, unique in it. */
  readonly blockId: string
  readonly start: number
  readonly end: number
}

/** A text with its blocks, as lib/text/body/body-text.ts makes it of a body. */
export interface LinedText {
  readonly text: string
  readonly lines: readonly Line[]
}

/**
 * A passage in words, as W3C's TextQuoteSelector and TextPositionSelector have it (offsets here are
 * UTF-16 units; the interchange counts code points).
 */
export interface Description extends Passage {
  readonly exact: string
  /** Up to CONTEXT units before and after; shorter only at an end of the text. */
  readonly prefix: string
  readonly suffix: string
}

/** Units of context: enough to tell two like sentences apart, little enough to survive an edit. */
export const CONTEXT = 32

/**
 * What became of a passage: `unchanged`, the same words at the same place of the story; `edited`, at
 * least half of its letters live on; `moved`, verbatim elsewhere; `detached`, it is gone.
 */
export const PASSAGE_STATES = ['unchanged', 'edited', 'moved', 'detached'] as const
export type PassageState = (typeof PASSAGE_STATES)[number]

export type Carried =
  | {
      readonly state: Exclude<PassageState, 'detached'>
      readonly passage: Passage
      /** The share of the letters before that live on, above 0 and at most 1. */
      readonly kept: number
    }
  | { readonly state: 'detached'; readonly passage: null; readonly kept: 0 }
