import type { PassagePlace } from '@/lib/conversation/passages/passage-place.ts'
import { CONTEXT } from '@/lib/text/anchoring/passage.ts'

/** A text node or a line break of a block, and which part of it is chosen: none where both are equal. */
export interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A text block of the story as the page shows it, in order. */
export interface ShownBlock {
  readonly id: string
  readonly pieces: readonly Piece[]
}

/** Chosen words as the server is told of them; it looks for them in its own text (lib/anchoring). */
export interface Claim {
  /** UTF-16 units of the body text as far as the page shows it. */
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly place: PassagePlace
}

/** The blocks' text as the body text has it: joined by one newline. */
export function textOf(blocks: readonly ShownBlock[]): string {
  return blocks.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')
}

/**
 * What is chosen in the blocks, from the first chosen piece to the last, without white space at its
 * ends; null where that is nothing. Linear in the text.
 */
export function chosenWords(blocks: readonly ShownBlock[]): Claim | null {
  const text = textOf(blocks)
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
