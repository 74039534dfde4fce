import type { Passage } from '../../../lib/text/anchoring/passage.ts'
import type { TrackedStory } from './tracked-story.ts'

/** What really became of a passage, by where its letters went. */
export interface Truth {
  readonly state: 'unchanged' | 'edited' | 'moved' | 'moved and edited' | 'removed'
  /** From its first living letter to its last; several where one is as good; none when removed. */
  readonly extents: readonly Passage[]
  /** Whether it is as true that this part of the story stayed as that it moved. */
  readonly tied: boolean
}

const UNSPACED = /[\p{scx=Thai}\p{scx=Khmer}\p{scx=Lao}\p{scx=Myanmar}\p{scx=Han}]/u
/** Two parts changed places and are so nearly equal that either may be the one that moved; units. */
const TIE = 30

const LETTER = /[\p{L}\p{N}\p{M}\p{S}]/u

/** A piece of the story before that stands in the story after. */
interface Found {
  readonly origin: number
  readonly at: number
  readonly length: number
}

/**
 * The ground truth of an edited story. What stays is the heaviest set of letters that kept their
 * order; other letters moved, each with those that stand beside it in the same order.
 */
export class GroundTruth {
  readonly #before: string
  readonly #after: string
  /** For each unit before where it stands after, or -1. */
  readonly afterOf: Int32Array
  /** For each unit before what it went with: 0 stays, else the number of what moved together. */
  readonly #group: Int32Array
  readonly #tied: Uint8Array
  /** For each unit after where it stood before, or -1. */
  readonly beforeOf: Int32Array

  constructor(story: TrackedStory) {
    this.#before = story.before.text
    this.#after = story.after().text
    this.afterOf = new Int32Array(this.#before.length).fill(-1)
    this.beforeOf = new Int32Array(this.#after.length).fill(-1)
    this.#group = new Int32Array(this.#before.length)
    const found = foundPieces(story)
    this.#tied = new Uint8Array(this.#before.length)
    const staying = heaviest(found)
    for (const { origin, length } of ties(found, staying)) {
      this.#tied.fill(1, origin, origin + length)
    }
    let group = 0
    found.forEach((piece, index) => {
      const last = found[index - 1]
      const together = last && !staying.has(last) && last.origin < piece.origin
      if (!staying.has(piece) && !together) group += 1
      for (let unit = 0; unit < piece.length; unit++) {
        this.afterOf[piece.origin + unit] = piece.at + unit
        this.beforeOf[piece.at + unit] = piece.origin + unit
        this.#group[piece.origin + unit] = staying.has(piece) ? 0 : group
      }
    })
  }

  of(passage: Passage): Truth {
    const groups = new Map<number, number[]>()
    let total = 0
    for (let unit = passage.start; unit < passage.end; unit++) {
      if (!isLetter(this.#before, unit)) continue
      total += 1
      if ((this.afterOf[unit] ?? -1) < 0) continue
      const group = this.#group[unit] ?? 0
      groups.set(group, [...(groups.get(group) ?? []), this.afterOf[unit] ?? 0])
    }
    const most = Math.max(0, ...[...groups.values()].map(({ length }) => length))
    const tied = this.#tied.subarray(passage.start, passage.end).includes(1)
    const all = [...groups.values()].flat()
    if (all.length === 0 || (tied ? all.length : most) * 2 < total) {
      return { state: 'removed', extents: [], tied }
    }
    const best = [...groups].filter(([, letters]) => tied || letters.length === most)
    const extents = [...best.map(([, letters]) => letters), ...(tied ? [all] : [])].map(extentOf)
    const [[group = 0] = []] = best
    const [extent] = extents
    if (most < total || !extent || !this.#verbatim(passage, extent)) {
      return { state: group === 0 ? 'edited' : 'moved and edited', extents, tied }
    }
    return { state: group === 0 ? 'unchanged' : 'moved', extents, tied }
  }

  /** Whether its words are the same, and no word at its edges has got letters. */
  #verbatim(passage: Passage, extent: Passage): boolean {
    const edges = [extent.start - 1, extent.end]
    const glued = edges.some((unit) => {
      const spaced = !UNSPACED.test(this.#after.slice(Math.max(0, unit - 1), unit + 2))
      return spaced && isLetter(this.#after, unit) && this.beforeOf[unit] === -1
    })
    const words = plain(this.#before.slice(passage.start, passage.end))
    return !glued && words === plain(this.#after.slice(extent.start, extent.end))
  }
}

/** Without white space, and without marks around it. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[^\p{L}\p{N}\p{S}]+|[^\p{L}\p{N}\p{M}\p{S}]+$/gu, '')
}

export function isLetter(text: string, unit: number): boolean {
  return LETTER.test(String.fromCodePoint(text.codePointAt(unit) ?? 32)) || isLowHalf(text, unit)
}

function isLowHalf(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit)
  return code >= 0xdc00 && code < 0xe000
}

function foundPieces(story: TrackedStory): Found[] {
  const found: Found[] = []
  let at = 0
  for (const block of story.blocks) {
    for (const { origin, text } of block.pieces) {
      if (origin >= 0) found.push({ origin, at, length: text.length })
      at += text.length
    }
    at += 1
  }
  return found
}

function extentOf(letters: readonly number[]): Passage {
  const units = letters.toSorted((a, b) => a - b)
  return { start: units[0] ?? 0, end: (units.at(-1) ?? 0) + 1 }
}

/** The pieces that nearly as well could do the other thing, stay or move. */
function ties(pieces: readonly Found[], staying: ReadonlySet<Found>): Found[] {
  const best = weightOf(staying)
  const might = pieces.filter((piece) => {
    if (staying.has(piece)) return false
    const compatible = pieces.filter((other) => other === piece || !cross(piece, other))
    return weightOf(heaviest(compatible)) >= best - TIE
  })
  return [...might, ...[...staying].filter((piece) => might.some((other) => cross(piece, other)))]
}

function cross(one: Found, other: Found): boolean {
  return one.at < other.at !== one.origin < other.origin
}

function weightOf(pieces: Iterable<Found>): number {
  return [...pieces].reduce((sum, { length }) => sum + length, 0)
}

/** The heaviest set of pieces in the order they had before: every pair compared. */
function heaviest(pieces: readonly Found[]): Set<Found> {
  const weights: number[] = []
  const previous: number[] = []
  pieces.forEach((piece, index) => {
    let best = -1
    for (let other = 0; other < index; other++) {
      if ((pieces[other]?.origin ?? 0) > piece.origin) continue
      if ((weights[other] ?? 0) > (weights[best] ?? 0)) best = other
    }
    weights.push((weights[best] ?? 0) + piece.length)
    previous.push(best)
  })
  const staying = new Set<Found>()
  for (let at = weights.indexOf(Math.max(...weights)); at >= 0; at = previous[at] ?? -1) {
    const piece = pieces[at]
    if (piece) staying.add(piece)
  }
  return staying
}
