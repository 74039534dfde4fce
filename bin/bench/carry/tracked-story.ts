import type { Line, LinedText } from '../../../lib/text/anchoring/passage.ts'

/** Characters in a row that came into the story together. */
export interface Piece {
  readonly text: string
  /** Where they stood in the story before, in units; -1 for new ones. */
  readonly origin: number
}

export interface TrackedBlock {
  id: string
  pieces: Piece[]
}

/**
 * A story under edits that knows of every character where it came from: the ground truth that carried
 * passages are held against. It is told by the edits themselves, not found by comparing texts.
 */
export class TrackedStory {
  readonly before: LinedText
  blocks: TrackedBlock[]
  /** Where edits took place, in units of the story before. */
  readonly touched: number[] = []
  #made = 0

  constructor(paragraphs: readonly string[]) {
    this.before = linedText(paragraphs.map((text, index) => ({ id: `b${index}`, text })))
    this.blocks = this.before.lines.map(({ blockId, start, end }) => ({
      id: blockId,
      pieces: [{ text: this.before.text.slice(start, end), origin: start }],
    }))
  }

  newId(): string {
    this.#made += 1
    return `n${this.#made}`
  }

  after(): LinedText {
    return linedText(this.blocks.map((block) => ({ id: block.id, text: textOf(block) })))
  }

  /** Takes out the units from `start` to `end` of a block, and puts these pieces there. */
  replace(block: TrackedBlock, start: number, end: number, put: readonly Piece[] = []): Piece[] {
    const [head, rest] = cut(block.pieces, start)
    const [out, tail] = cut(rest, end - start)
    this.touch(out.at(0) ?? tail.at(0) ?? head.at(-1))
    this.touch(out.at(-1))
    block.pieces = [...head, ...put, ...tail].filter(({ text }) => text !== '')
    return out
  }

  touch(piece: Piece | undefined): void {
    if (piece && piece.origin >= 0) this.touched.push(piece.origin)
  }
}

export function textOf(block: TrackedBlock): string {
  return block.pieces.map(({ text }) => text).join('')
}

export function newPiece(text: string): Piece {
  return { text, origin: -1 }
}

/** The pieces before and after this many units. */
export function cut(pieces: readonly Piece[], units: number): [Piece[], Piece[]] {
  const [head, tail]: [Piece[], Piece[]] = [[], []]
  let left = units
  for (const piece of pieces) {
    const taken = Math.max(0, Math.min(left, piece.text.length))
    left -= taken
    const origin = piece.origin < 0 ? -1 : piece.origin + taken
    if (taken > 0) head.push({ ...piece, text: piece.text.slice(0, taken) })
    if (taken < piece.text.length) tail.push({ text: piece.text.slice(taken), origin })
  }
  return [head, tail]
}

function linedText(blocks: readonly { id: string; text: string }[]): LinedText {
  const lines: Line[] = []
  let start = 0
  for (const { id, text } of blocks) {
    lines.push({ blockId: id, start, end: start + text.length })
    start += text.length + 1
  }
  return { text: blocks.map(({ text }) => text).join('\n'), lines }
}
