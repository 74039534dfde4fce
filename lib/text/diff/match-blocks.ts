import { diffArrays } from 'diff'
import { segmenterOf } from '../words/segmenter.ts'

/** A block of a body as another version of it is compared with it. */
export interface Matchable {
  /** Its id; empty where ids say nothing about the other version. */
  readonly id: string
  /** Its kind: blocks of different kinds are never one. */
  readonly kind: string
  readonly text: string
  /** Everything that it shows: two blocks with the same are the same. */
  readonly content: string
}

/** A block of the later version, as an index, with the one it was before. */
export interface Match {
  readonly before: number
  readonly after: number
  /** same: nothing about it changed; moved: the same, in another order; alike: its words changed. */
  readonly how: 'same' | 'moved' | 'alike'
}

/** Blocks that differ before their order is no longer compared; the cost is at most its square. */
const MAX_EDITS = 1000
/** Without regard to its id, half of a block's words must have stayed. */
const LEAST_ALIKE = 0.5
/** With its id less will do, but more than any two paragraphs share: ids may be nothing but places. */
const LEAST_WITH_ID = 0.3
/** Blocks between two that stayed which are compared with each other; the cost is its square. */
const MAX_IN_GAP = 40
/** A shorter block that stands elsewhere too is no moved one ("Advertisement", "* * *"). UTF-16 units. */
const LEAST_MOVED = 20

/**
 * Which block of one version of a body is which of another, each at most once: first those that
 * stayed, in order; then those that stand elsewhere, word for word; then those between the same
 * neighbours with half of their words; then those with the same id and some of their words. In the
 * order of the later version. Deterministic; linear for a usual edit, bounded for any.
 */
export function matchBlocks(
  before: readonly Matchable[],
  after: readonly Matchable[],
  language: string,
): Match[] {
  const pairs = new Pairs(before, after)
  for (const [from, to] of stayed(before, after)) pairs.take(from, to, 'same')
  const gaps = pairs.gaps()
  for (const [from, to] of elsewhere(pairs)) pairs.take(from, to, 'moved')
  const likeness = likenessIn(language)
  for (const gap of gaps) fillGap(pairs, gap, likeness)
  for (const [from, to] of withTheSameId(pairs, likeness)) pairs.take(from, to, 'alike')
  return pairs.inOrder()
}

type Pair = readonly [before: number, after: number]

/** Blocks of both versions that stand between the same two that stayed. */
interface Gap {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

class Pairs {
  readonly #before: readonly Matchable[]
  readonly #after: readonly Matchable[]
  readonly #byAfter = new Map<number, Match>()
  readonly #taken = new Set<number>()

  constructor(before: readonly Matchable[], after: readonly Matchable[]) {
    this.#before = before
    this.#after = after
  }

  take(before: number, after: number, how: Match['how']): void {
    if (this.#taken.has(before) || this.#byAfter.has(after)) return
    this.#taken.add(before)
    this.#byAfter.set(after, { before, after, how })
  }

  freeBefore(): (Matchable & { readonly at: number })[] {
    return this.#before.flatMap((block, at) => (this.#taken.has(at) ? [] : [{ ...block, at }]))
  }

  freeAfter(): (Matchable & { readonly at: number })[] {
    return this.#after.flatMap((block, at) => (this.#byAfter.has(at) ? [] : [{ ...block, at }]))
  }

  before(at: number): Matchable | undefined {
    return this.#taken.has(at) ? undefined : this.#before[at]
  }

  after(at: number): Matchable | undefined {
    return this.#byAfter.has(at) ? undefined : this.#after[at]
  }

  /** What is free between the pairs so far, which stand in one order. */
  gaps(): Gap[] {
    const ends = [...this.inOrder(), { before: this.#before.length, after: this.#after.length }]
    let [fromBefore, fromAfter] = [0, 0]
    return ends.map(({ before, after }) => {
      const gap = { before: range(fromBefore, before), after: range(fromAfter, after) }
      fromBefore = before + 1
      fromAfter = after + 1
      return gap
    })
  }

  inOrder(): Match[] {
    return [...this.#byAfter.values()].sort((a, b) => a.after - b.after)
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

function stayed(before: readonly Matchable[], after: readonly Matchable[]): Pair[] {
  const contents = (blocks: readonly Matchable[]) => blocks.map(({ content }) => content)
  const changes = diffArrays(contents(before), contents(after), { maxEditLength: MAX_EDITS })
  const pairs: Pair[] = []
  let [from, to] = [0, 0]
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) for (let n = 0; n < count; n += 1) pairs.push([from + n, to + n])
    if (!added) from += count
    if (!removed) to += count
  }
  return pairs
}

function elsewhere(pairs: Pairs): Pair[] {
  const free = Map.groupBy(pairs.freeBefore(), ({ content }) => content)
  return pairs.freeAfter().flatMap(({ text, content, at }) => {
    const one = text.length < LEAST_MOVED ? undefined : free.get(content)?.shift()
    return one ? [[one.at, at] as const] : []
  })
}

function withTheSameId(pairs: Pairs, likeness: Likeness): Pair[] {
  const free = new Map(pairs.freeBefore().map((block) => [block.id, block]))
  return pairs.freeAfter().flatMap((block) => {
    const one = block.id === '' ? undefined : free.get(block.id)
    const same = one?.kind === block.kind && likeness(one, block) >= LEAST_WITH_ID
    return one && same ? [[one.at, block.at] as const] : []
  })
}

/** Pairs what is free in a gap, the most alike first. */
function fillGap(pairs: Pairs, gap: Gap, likeness: Likeness): void {
  const alike = gap.after.slice(0, MAX_IN_GAP).flatMap((to) => {
    return gap.before.slice(0, MAX_IN_GAP).flatMap((from) => {
      const [one, other] = [pairs.before(from), pairs.after(to)]
      if (!one || !other || one.kind !== other.kind) return []
      return [{ from, to, share: likeness(one, other) }]
    })
  })
  alike.sort((a, b) => b.share - a.share || a.to - b.to || a.from - b.from)
  for (const { from, to, share } of alike) {
    if (share >= LEAST_ALIKE) pairs.take(from, to, 'alike')
  }
}

/** The share of words that two blocks have in common, 0 to 1 (Dice's coefficient). */
type Likeness = (one: Matchable, other: Matchable) => number

function likenessIn(language: string): Likeness {
  const known = new Map<string, WordCounts>()
  const wordsOf = (text: string) => {
    const words = known.get(text) ?? wordCounts(text, language)
    known.set(text, words)
    return words
  }
  return (one, other) => {
    if (one.text === other.text) return 1
    const [a, b] = [wordsOf(one.text), wordsOf(other.text)]
    return a.total + b.total === 0 ? 0 : (2 * inCommon(a, b)) / (a.total + b.total)
  }
}

interface WordCounts {
  readonly times: ReadonlyMap<string, number>
  readonly total: number
}

function wordCounts(text: string, language: string): WordCounts {
  const times = new Map<string, number>()
  let total = 0
  for (const { segment, isWordLike } of segmenterOf(language, 'word').segment(text)) {
    if (!isWordLike) continue
    const word = segment.toLowerCase()
    times.set(word, (times.get(word) ?? 0) + 1)
    total += 1
  }
  return { times, total }
}

function inCommon(one: WordCounts, other: WordCounts): number {
  let common = 0
  for (const [word, times] of one.times) common += Math.min(times, other.times.get(word) ?? 0)
  return common
}
