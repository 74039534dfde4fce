import type { MarginNoteView, PromptView } from '@/lib/conversation/margin/margin-note.ts'

/** An entry in the margin: a reader's note or a question from the newsroom. */
export type MarginEntry = MarginNoteView | PromptView

export function isPrompt(entry: MarginEntry): entry is PromptView {
  return 'question' in entry
}

/** A slip's fragment: `note-12` or `ask-3`. */
export function getEntryAnchor(entry: MarginEntry): string {
  return isPrompt(entry) ? `ask-${entry.id}` : getNoteAnchor(entry.id)
}

/** Anchor at the start of a slip's passage: `passage-12` or `passage-ask-3`. */
export function getPassageAnchor(entry: MarginEntry): string {
  return isPrompt(entry) ? `passage-ask-${entry.id}` : getNotedPassageAnchor(entry.id)
}

/**
 * Fragment of the close link. No element has this id, so the slip closes without scrolling, even
 * without a script.
 */
export const CLOSED = 'closed'

/** Converts a slip's anchor to its passage's anchor. */
export function toPassageAnchor(anchor: string): string {
  return `passage-${anchor.replace(/^note-/, '')}`
}

/** Anchor of a comment's slip. */
export function getNoteAnchor(comment: number): string {
  return `note-${comment}`
}

/** Anchor at the start of a comment's passage. */
export function getNotedPassageAnchor(comment: number): string {
  return `passage-${comment}`
}
