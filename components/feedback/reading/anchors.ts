import type { MarginNoteView, PromptView } from '@/lib/conversation/margin/margin-note.ts'

/** What stands in the margin: a reader's note, or what the newsroom asks. */
export type MarginEntry = MarginNoteView | PromptView

export function isAsk(entry: MarginEntry): entry is PromptView {
  return 'question' in entry
}

/** A slip's place in the page's address: `note-12`, or `ask-3`. */
export function slipAnchor(entry: MarginEntry): string {
  return isAsk(entry) ? `ask-${entry.id}` : noteAnchor(entry.id)
}

/** Where the passage begins that a slip answers: `passage-12`, or `passage-ask-3`. */
export function passageAnchor(entry: MarginEntry): string {
  return isAsk(entry) ? `passage-ask-${entry.id}` : notedAnchor(entry.id)
}

/**
 * Where a slip closes to: nothing on the page has this name. So the address names no slip any more,
 * and the page stays where it is, without a script too.
 */
export const CLOSED = 'closed'

/** The anchor of the passage that the slip of that anchor answers. */
export function passageOfSlip(anchor: string): string {
  return `passage-${anchor.replace(/^note-/, '')}`
}

/** The slip of a comment. */
export function noteAnchor(comment: number): string {
  return `note-${comment}`
}

/** Where the passage begins that a comment answers. */
export function notedAnchor(comment: number): string {
  return `passage-${comment}`
}
