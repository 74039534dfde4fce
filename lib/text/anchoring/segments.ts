import type { Line, Passage } from './passage.ts'

/** A stretch of one block that the same passages cover from its first unit to its last. */
export interface Segment<Key> {
  /** UTF-16 units within the block, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Whose passages cover it: in order of the text, of two that begin together the longer first. */
  readonly keys: readonly Key[]
  /** Those of `keys` whose passage ends with this segment, so that each is announced once. */
  readonly ends: readonly Key[]
}

export interface MarkedPassage<Key> extends Passage {
  readonly key: Key
}

/** The part of a marked passage that stands in one block, in units of the block. */
interface Piece<Key> extends Passage {
  readonly key: Key
  readonly last: boolean
}

/**
 * Cuts overlapping passages at every start and end into segments that don't overlap, by block. Only
 * covered stretches are answered, in order; what covers nothing (an empty passage, one outside the
 * text, a newline between two blocks) marks nothing.
 *
 * Cost: sorting the passages, and then the size of the answer. Thousands of passages on one word are
 * one segment; a block of n units has at most n segments, each with the keys that cover it.
 */
export function segmentsOf<Key>(
  lines: readonly Line[],
  marked: readonly MarkedPassage<Key>[],
): Map<string, readonly Segment<Key>[]> {
  const segments = new Map<string, readonly Segment<Key>[]>()
  for (const [blockId, pieces] of piecesByBlock(lines, marked)) {
    segments.set(blockId, segmentsOfBlock(pieces))
  }
  return segments
}

function piecesByBlock<Key>(lines: readonly Line[], marked: readonly MarkedPassage<Key>[]) {
  const byBlock = new Map<string, Piece<Key>[]>()
  const inOrder = marked.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const passage of inOrder) {
    const covered = coveredLines(lines, passage)
    covered.forEach((line, index) => {
      const piece: Piece<Key> = {
        start: Math.max(passage.start, line.start) - line.start,
        end: Math.min(passage.end, line.end) - line.start,
        key: passage.key,
        last: index === covered.length - 1,
      }
      const pieces = byBlock.get(line.blockId)
      if (pieces) pieces.push(piece)
      else byBlock.set(line.blockId, [piece])
    })
  }
  return byBlock
}

/** The lines of which the passage covers at least one unit. */
function coveredLines(lines: readonly Line[], { start, end }: Passage): Line[] {
  const covered: Line[] = []
  for (let index = firstEndingAfter(lines, start); index < lines.length; index++) {
    const line = lines[index]
    if (!line || line.start >= end) break
    if (Math.max(start, line.start) < Math.min(end, line.end)) covered.push(line)
  }
  return covered
}

function firstEndingAfter(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** `pieces` stand in the order that their keys shall have. */
function segmentsOfBlock<Key>(pieces: readonly Piece<Key>[]): Segment<Key>[] {
  const bounds = [...new Set(pieces.flatMap(({ start, end }) => [start, end]))]
  bounds.sort((a, b) => a - b)
  const segments: Segment<Key>[] = []
  let open: Piece<Key>[] = []
  let next = 0
  bounds.forEach((start, index) => {
    open = open.filter((piece) => piece.end > start)
    for (let piece = pieces[next]; piece?.start === start; piece = pieces[++next]) open.push(piece)
    const end = bounds[index + 1]
    if (end === undefined || open.length === 0) return
    const ends = open.filter((piece) => piece.last && piece.end === end)
    segments.push({ start, end, keys: open.map(keyOf), ends: ends.map(keyOf) })
  })
  return segments
}

function keyOf<Key>({ key }: Piece<Key>): Key {
  return key
}
