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
  const places = findPlaces(numbers, others)
  const found: Run[] = []
  for (let first = 0; first < numbers.length; first++) {
    const place = places[first] ?? NOWHERE
    if (place === NOWHERE || place === SEVERAL) continue
    const [at, to] = [area.fromBefore + first, area.fromAfter + place - 1]
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

/** Numbers count from 1, so that fresh memory says "nowhere". */
const [NOWHERE, SEVERAL] = [0, -1]

/**
 * For each row before, where it stands after, if it stands once in both: the place and 1 more, else
 * NOWHERE or SEVERAL. Rows are looked up in a hash table of plain numbers with linear probing, because
 * a Map of so many costs more than all else that is done with them.
 */
function findPlaces(before: Int32Array, after: Int32Array): Int32Array {
  const bits = Math.max(2, Math.ceil(Math.log2(2 * before.length + 1)))
  const last = 2 ** bits - 1
  /** Where a row stands first before, and 1 more. */
  const firsts = new Int32Array(last + 1)
  /** The slot that holds the row, or the empty one where it belongs. */
  const slotOf = (row: number) => {
    let slot = Math.imul(row, 0x9e3779b1) >>> (32 - bits)
    for (let first = firsts[slot]; first; first = firsts[slot]) {
      if (before[first - 1] === row) break
      slot = slot === last ? 0 : slot + 1
    }
    return slot
  }
  const places = new Int32Array(before.length)
  for (let at = 0; at < before.length; at++) {
    const slot = slotOf(before[at] ?? 0)
    const first = firsts[slot] ?? NOWHERE
    if (first === NOWHERE) firsts[slot] = at + 1
    else places[first - 1] = SEVERAL
  }
  for (let at = 0; at < after.length; at++) {
    const first = firsts[slotOf(after[at] ?? 0)] ?? NOWHERE
    if (first !== NOWHERE) places[first - 1] = places[first - 1] === NOWHERE ? at + 1 : SEVERAL
  }
  return places
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
