import type { Passage } from '../passage.ts'
import { countUntil } from '../surroundings.ts'
import type { LetterCounts } from './letter-counts.ts'
import { isExact, STAYS, type Stretch } from './stretch.ts'

/** What of a passage lives on in one stretch: ranges of both texts. */
export interface LivingPart {
  readonly before: Passage
  readonly after: Passage
}

/** Stretches in order of the text before, and how many letters all up to each hold. */
class Row {
  readonly stretches: Stretch[] = []
  readonly #counts: LetterCounts
  /** Of all stretches before each. */
  readonly #letters: number[] = [0]
  readonly #visible: number[] = [0]

  constructor(counts: LetterCounts) {
    this.#counts = counts
  }

  add(stretch: Stretch): void {
    const { start, end } = stretch.before
    this.stretches.push(stretch)
    this.#letters.push((this.#letters.at(-1) ?? 0) + this.#counts.telling(start, end, true))
    this.#visible.push((this.#visible.at(-1) ?? 0) + this.#counts.telling(start, end, false))
  }

  /** The numbers of the first stretch that shares a unit with the passage, and of the first behind it. */
  over({ start, end }: Passage): { from: number; to: number } {
    return {
      from: countUntil(this.stretches, ({ before }) => before.end <= start),
      to: countUntil(this.stretches, ({ before }) => before.start < end),
    }
  }

  /** How many letters of the passage live on here. */
  count({ start, end }: Passage, hasLetters: boolean): number {
    return this.#countUpTo(end, hasLetters) - this.#countUpTo(start, hasLetters)
  }

  #countUpTo(unit: number, hasLetters: boolean): number {
    const number = countUntil(this.stretches, ({ before }) => before.end <= unit)
    const whole = (hasLetters ? this.#letters : this.#visible)[number] ?? 0
    const cut = this.stretches[number]?.before
    if (!cut || cut.start >= unit) return whole
    return whole + this.#counts.telling(cut.start, unit, hasLetters)
  }
}

/** What went one way: the stretches whose order is kept. */
export class Way extends Row {
  readonly number: number

  constructor(counts: LetterCounts, number: number) {
    super(counts)
    this.number = number
  }

  /** Whether that stretch holds what stands just before the passage as well. */
  goesOnBefore(number: number, { start }: Passage): boolean {
    return (this.stretches[number]?.before.start ?? start) < start
  }

  goesOnAfter(number: number, { end }: Passage): boolean {
    return (this.stretches[number]?.before.end ?? end) > end
  }

  /** The part of the passage in that stretch. */
  partOf(number: number, { start, end }: Passage): LivingPart | null {
    const stretch = this.stretches[number]
    if (!stretch) return null
    const before = {
      start: Math.max(start, stretch.before.start),
      end: Math.min(end, stretch.before.end),
    }
    if (!isExact(stretch)) return { before, after: stretch.after }
    const shift = stretch.after.start - stretch.before.start
    return { before, after: { start: before.start + shift, end: before.end + shift } }
  }
}

/** A way with how many letters of a passage went it. */
interface Share {
  readonly way: Way
  readonly count: number
}

/** All ways of a text. */
export class Ways {
  readonly #counts: LetterCounts
  readonly #stays: Way
  readonly #others = new Map<number, Way>()
  /** All that moved. */
  readonly #moved: Row

  constructor(stretches: readonly Stretch[], counts: LetterCounts) {
    this.#counts = counts
    this.#stays = new Way(counts, STAYS)
    this.#moved = new Row(counts)
    for (const stretch of stretches) {
      this.#wayOf(stretch).add(stretch)
      if (stretch.way !== STAYS) this.#moved.add(stretch)
    }
  }

  #wayOf({ way }: Stretch): Way {
    const known = way === STAYS ? this.#stays : this.#others.get(way)
    if (known) return known
    const made = new Way(this.#counts, way)
    this.#others.set(way, made)
    return made
  }

  /** Of what went different ways the one with the most of `total` letters; what stays, of equal ones. */
  heaviest(passage: Passage, total: number, hasLetters: boolean): Share {
    const staying = { way: this.#stays, count: this.#stays.count(passage, hasLetters) }
    if (staying.count * 2 >= total) return staying
    const counts = new Map<number, number>()
    const { from, to } = this.#moved.over(passage)
    for (let number = from; number < to; number++) {
      const stretch = this.#moved.stretches[number]
      if (!stretch) break
      const start = Math.max(stretch.before.start, passage.start)
      const end = Math.min(stretch.before.end, passage.end)
      const count = this.#counts.telling(start, end, hasLetters)
      counts.set(stretch.way, (counts.get(stretch.way) ?? 0) + count)
    }
    let best: Share = staying
    for (const [number, count] of counts) {
      const way = this.#others.get(number)
      if (way && count > best.count) best = { way, count }
    }
    return best
  }
}
