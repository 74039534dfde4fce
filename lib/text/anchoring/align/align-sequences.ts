import { tellingRuns } from '../blocks/unique-runs.ts'
import { alignClosely, MOST_CELLS } from './align-closely.ts'
import { alignCoarsely } from './align-coarsely.ts'
import { areasByBlock, gapsBetween, isEmpty } from './cut-areas.ts'
import { type Area, type Run, type Sequence, wholeArea } from './sequence.ts'

/** Ways to cut a large area into smaller ones: by rows of so many words, or by blocks. */
type Cut = number | 'blocks'

/**
 * What a large area is cut by, one after the other. A row of sixteen words that stands once in both is
 * no chance. A single word may be, so it comes last and only inside what the longer rows have left;
 * and before it blocks that live on are compared each with itself, for texts that say the same again
 * and again.
 */
const CUTS: readonly Cut[] = [16, 6, 3, 'blocks', 1, 1, 1]

/**
 * Which tokens live on, in the same order: runs of equal tokens that don't cross, in order. What both
 * begin and end with is taken first; a small rest is aligned at its best (MOST_CELLS), a larger one
 * is cut at what stands in each once, and where that doesn't help, compared up to a small number of
 * changes or not at all. Linear in the tokens, times at most MOST_CELLS for each few hundred of them.
 */
export function alignSequences(before: Sequence, after: Sequence): Run[] {
  const runs: Run[] = []
  const todo = [{ area: wholeArea(before, after), cuts: 0 }]
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { area, ends } = withoutEnds(before, after, next.area)
    runs.push(...ends)
    if (isEmpty(area)) continue
    if (cellsOf(area) <= MOST_CELLS) {
      runs.push(...alignClosely(before, after, area))
      continue
    }
    const cut = CUTS[next.cuts]
    if (cut === undefined) {
      runs.push(...alignCoarsely(before, after, area))
      continue
    }
    const anchors = cut === 'blocks' ? [] : tellingRuns(before, after, area, cut)
    runs.push(...anchors)
    const parts = cut === 'blocks' ? areasByBlock(before, after, area) : gapsBetween(anchors, area)
    for (const part of parts) todo.push({ area: part, cuts: next.cuts + 1 })
  }
  return joined(runs.sort((a, b) => a.before - b.before))
}

function cellsOf({ fromBefore, toBefore, fromAfter, toAfter }: Area): number {
  return (toBefore - fromBefore + 1) * (toAfter - fromAfter + 1)
}

/** The area without what it begins and ends with on both sides, and that as runs. */
function withoutEnds(before: Sequence, after: Sequence, area: Area): { area: Area; ends: Run[] } {
  let { fromBefore, toBefore, fromAfter, toAfter } = area
  while (
    fromBefore < toBefore &&
    fromAfter < toAfter &&
    before.words[fromBefore] === after.words[fromAfter]
  ) {
    fromBefore += 1
    fromAfter += 1
  }
  while (
    fromBefore < toBefore &&
    fromAfter < toAfter &&
    before.words[toBefore - 1] === after.words[toAfter - 1]
  ) {
    toBefore -= 1
    toAfter -= 1
  }
  const head = {
    before: area.fromBefore,
    after: area.fromAfter,
    length: fromBefore - area.fromBefore,
  }
  const tail = { before: toBefore, after: toAfter, length: area.toBefore - toBefore }
  const ends = [head, tail].filter(({ length }) => length > 0)
  return { area: { fromBefore, toBefore, fromAfter, toAfter }, ends }
}

/** Runs that follow each other on both sides as one. */
export function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    const onward = last && last.before + last.length === run.before
    if (onward && last.after + last.length === run.after) {
      whole[whole.length - 1] = { ...last, length: last.length + run.length }
    } else whole.push(run)
  }
  return whole
}
