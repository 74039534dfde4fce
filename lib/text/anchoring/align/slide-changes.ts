import type { Run, Sequence } from './sequence.ts'
import { OPENING } from './token-columns.ts'

/** Tokens that a change may slide: further than the longest sentence. */
const FURTHEST = 200

/**
 * Words that were only added or only taken out often have several equal places: of "Tan said. Lim
 * said." without Tan, "Tan said." went or "said. Lim". Slides each such change to where it begins and
 * ends with a block, a sentence or a clause, as a person would have done it. Equal words stay matched
 * with equal words; only which of them changes. Linear in the runs, at most FURTHEST steps for each.
 */
export function slideChanges(before: Sequence, after: Sequence, runs: readonly Run[]): Run[] {
  const slid: Run[] = []
  let last: Run = { before: 0, after: 0, length: 0 }
  const end: Run = { before: before.words.length, after: after.words.length, length: 0 }
  for (const run of [...runs, end]) {
    const from = { before: last.before + last.length, after: last.after + last.length }
    let shift = 0
    if (run.after === from.after && run.before > from.before) {
      shift = bestShift(before, from.before, run.before, last.length, run.length)
    } else if (run.before === from.before && run.after > from.after) {
      shift = bestShift(after, from.after, run.after, last.length, run.length)
    }
    if (last.length + shift > 0) slid.push({ ...last, length: last.length + shift })
    last = {
      before: run.before + shift,
      after: run.after + shift,
      length: run.length - shift,
    }
  }
  if (last.length > 0) slid.push(last)
  return slid
}

/** How far the change that holds tokens `from` to `to` should slide; negative is towards the start. */
function bestShift(
  sequence: Sequence,
  from: number,
  to: number,
  roomBefore: number,
  roomAfter: number,
): number {
  const { words } = sequence
  let best = { shift: 0, score: parting(sequence, from, to) }
  const consider = (shift: number) => {
    const score = parting(sequence, from + shift, to + shift)
    if (score > best.score) best = { shift, score }
  }
  const back = Math.min(roomBefore, FURTHEST)
  for (let step = 1; step <= back && words[from - step] === words[to - step]; step++) {
    consider(-step)
  }
  const onward = Math.min(roomAfter, FURTHEST)
  for (let step = 0; step < onward && words[from + step] === words[to + step]; step++) {
    consider(step + 1)
  }
  return best.shift
}

/** How well a text parts at both ends of a change. */
function parting({ opens }: Sequence, from: number, to: number): number {
  return (opens[from] ?? OPENING.block) + (opens[to] ?? OPENING.block)
}
