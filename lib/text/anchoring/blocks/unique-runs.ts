import { type Area, type Run, type Sequence, worthOfRun } from '../align/sequence.ts'
import { heaviestChain } from './heaviest-chain.ts'

/**
 * Runs of at least `length` tokens that certainly belong together: each has a row of so many tokens
 * that stands once before and once after, and of all such the heaviest that don't cross are taken.
 * Linear in the area's sides, and n log n in the runs.
 */
export function tellingRuns(before: Sequence, after: Sequence, area: Area, length: number): Run[] {
  const links = uniqueRuns(before, after, area, length)
    .filter((run) => !changesHome(before, after, run))
    .map((run) => ({ ...run, weight: worthOfRun(before, after, run) }))
  return withoutOverlaps(heaviestChain(links))
}

/** Runs made of rows of `length` tokens that stand once before and once after, crossing or not. */
export function uniqueRuns(before: Sequence, after: Sequence, area: Area, length: number): Run[] {
  const numbers = rowNumbers(before.words, area.fromBefore, area.toBefore, length)
  const others = rowNumbers(after.words, area.fromAfter, area.toAfter, length)
  const places = new RowPlaces(numbers, others)
  const found: Run[] = []
  for (let first = 0; first < numbers.length; first++) {
    const other = places.otherOf(first, numbers[first] ?? 0)
    if (other < 0) continue
    const [at, to] = [area.fromBefore + first, area.fromAfter + other]
    if (same(before.words, at, after.words, to, length)) {
      found.push({ before: at, after: to, length })
    }
  }
  return joinNeighbours(found)
}

/** Whether it stands in two blocks of which each lives on in another: then it is a chance. */
function changesHome({ homes }: Sequence, after: Sequence, run: Run): boolean {
  const home = homes[run.before] ?? -1
  const other = after.homes[run.after] ?? -1
  return home >= 0 && other >= 0 && home !== other
}

/** For each row of `length` words a number made of its words, in order. */
function rowNumbers(words: Int32Array, from: number, to: number, length: number): Int32Array {
  const numbers = new Int32Array(Math.max(0, to - from - length + 1))
  for (let first = 0; first < numbers.length; first++) {
    let row = 17
    for (let index = 0; index < length; index++) {
      row = Math.imul(row, 0x01000193) ^ (words[from + first + index] ?? 0)
      row ^= row >>> 15
    }
    numbers[first] = row
  }
  return numbers
}

const NOWHERE = -2
const SEVERAL = -1

/**
 * Where each row number stands before and after, if only once: a hash table of plain numbers with
 * linear probing, because a Map of so many costs more than all else that is done with them.
 */
class RowPlaces {
  readonly #numbers: Int32Array
  readonly #before: Int32Array
  readonly #after: Int32Array
  readonly #shift: number

  constructor(before: Int32Array, after: Int32Array) {
    const bits = Math.max(2, Math.ceil(Math.log2(2 * before.length + 1)))
    this.#shift = 32 - bits
    this.#numbers = new Int32Array(2 ** bits)
    this.#before = new Int32Array(2 ** bits).fill(NOWHERE)
    this.#after = new Int32Array(2 ** bits).fill(NOWHERE)
    before.forEach((number, at) => {
      const slot = this.#slotOf(number)
      this.#numbers[slot] = number
      this.#before[slot] = this.#before[slot] === NOWHERE ? at : SEVERAL
    })
    after.forEach((number, at) => {
      const slot = this.#slotOf(number)
      if (this.#before[slot] === NOWHERE) return
      this.#after[slot] = this.#after[slot] === NOWHERE ? at : SEVERAL
    })
  }

  /** Where the row that begins there before begins after; negative if it doesn't stand once in both. */
  otherOf(at: number, number: number): number {
    const slot = this.#slotOf(number)
    return this.#before[slot] === at ? (this.#after[slot] ?? NOWHERE) : NOWHERE
  }

  /** The slot that holds the number, or the empty one where it belongs. */
  #slotOf(number: number): number {
    const last = this.#numbers.length - 1
    let slot = Math.imul(number, 0x9e3779b1) >>> this.#shift
    while (this.#before[slot] !== NOWHERE && this.#numbers[slot] !== number) {
      slot = slot === last ? 0 : slot + 1
    }
    return slot
  }
}

function same(a: Int32Array, at: number, b: Int32Array, to: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (a[at + index] !== b[to + index]) return false
  return true
}

/** Rows that begin one token after each other on both sides are one run. */
function joinNeighbours(rows: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    const onward = last && row.before + row.length === last.before + last.length + 1
    if (onward && row.before - last.before === row.after - last.after) {
      joined[joined.length - 1] = { ...last, length: last.length + 1 }
    } else joined.push(row)
  }
  return joined
}

function withoutOverlaps(runs: readonly Run[]): Run[] {
  const apart: Run[] = []
  let [reachedBefore, reachedAfter] = [0, 0]
  for (const { before, after, length } of runs) {
    const cut = Math.max(0, reachedBefore - before, reachedAfter - after)
    if (cut >= length) continue
    apart.push({ before: before + cut, after: after + cut, length: length - cut })
    reachedBefore = before + length
    reachedAfter = after + length
  }
  return apart
}
