import type { PassagePlace } from '@/lib/conversation/passages/passage-place.ts'
import { CONTEXT } from '@/lib/text/anchoring/passage.ts'

/**
 * A text node or a line break of a block, and its selected range. Empty if both offsets are equal.
 */
export interface SelectedNode {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A text block of the story, in page order. */
export interface ShownBlock {
  readonly id: string
  readonly pieces: readonly SelectedNode[]
}

/** A selected passage as sent to the server, which locates it in its own text (lib/anchoring). */
export interface SelectedPassage {
  /** Offset in the body text shown on the page, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly place: PassagePlace
}

/** The blocks' text, joined by newlines as in the body text. */
export function joinBlocks(blocks: readonly ShownBlock[]): string {
  return blocks.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')
}

/**
 * The selection across blocks, trimmed of white space. Null if that leaves nothing. Linear in the
 * text.
 */
export function getSelectedPassage(blocks: readonly ShownBlock[]): SelectedPassage | null {
  const text = joinBlocks(blocks)
  const chosen = rangeIn(blocks)
  if (!chosen) return null
  const words = text.slice(chosen.start, chosen.end)
  const start = chosen.start + (words.length - words.trimStart().length)
  const end = start + words.trim().length
  if (start >= end) return null
  const first = blockAt(blocks, start)
  const last = blockAt(blocks, end - 1)
  if (!first || !last) return null
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    place: {
      block: first.id,
      last: last.id,
      from: start - first.start,
      through: end - last.start,
    },
  }
}

function rangeIn(blocks: readonly ShownBlock[]): { start: number; end: number } | null {
  let at = 0
  let start = -1
  let end = -1
  for (const { pieces } of blocks) {
    for (const { text, from, to } of pieces) {
      if (from < to) {
        if (start < 0) start = at + from
        end = at + to
      }
      at += text.length
    }
    at += 1
  }
  return start < 0 ? null : { start, end }
}

function blockAt(blocks: readonly ShownBlock[], at: number): { id: string; start: number } | null {
  let start = 0
  for (const { id, pieces } of blocks) {
    const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
    if (at <= start + length) return { id, start }
    start += length + 1
  }
  return null
}
