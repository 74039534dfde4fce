import { heaviestChain } from './heaviest-chain.ts'
import { type Area, type Run, type Sequence, worthOfRun } from './sequence.ts'

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
  const rows = rowsOf(before.words, area.fromBefore, area.toBefore, length)
  const others = rowsOf(after.words, area.fromAfter, area.toAfter, length)
  const found: Run[] = []
  for (const [row, at] of rows) {
    const to = others.get(row)
    if (at === SEVERAL || to === undefined || to === SEVERAL) continue
    if (same(before.words, at, after.words, to, length))
      found.push({ before: at, after: to, length })
  }
  return joinNeighbours(found.sort((a, b) => a.before - b.before))
}

/** Whether it stands in two blocks of which each lives on in another: then it is a chance. */
function changesHome({ homes }: Sequence, after: Sequence, run: Run): boolean {
  const home = homes[run.before] ?? -1
  const other = after.homes[run.after] ?? -1
  return home >= 0 && other >= 0 && home !== other
}

const SEVERAL = -1

/** Where each row of `length` words begins, by a number made of its words. */
function rowsOf(words: Int32Array, from: number, to: number, length: number): Map<number, number> {
  const rows = new Map<number, number>()
  for (let first = from; first + length <= to; first++) {
    let row = 17
    for (let index = 0; index < length; index++) {
      row = (Math.imul(row, 0x01000193) ^ (words[first + index] ?? 0)) | 0
      row ^= row >>> 15
    }
    rows.set(row, rows.has(row) ? SEVERAL : first)
  }
  return rows
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
