import { type Area, type Run, type Sequence, WORTH, worth } from './sequence.ts'

/** Comparisons of one exact alignment at most: a paragraph of 250 words with another. */
export const MOST_CELLS = 1 << 16
/**
 * What each stretch of changes costs beside the words it loses: more than a comma is worth, less than
 * any word. So words are kept where that is possible at all, but in as few pieces as can be.
 */
const STRETCH = 3 * WORTH

/** How a cell was reached. The matching state: from one like it, or out of a stretch of changes. */
const FROM_CHANGES = 1
/** The changing state: by leaving out a word before (else adding one after); having begun there. */
const LEFT_OUT = 2
const BEGUN = 4

const IMPOSSIBLE = -1e9

/**
 * The best alignment of two short sequences: the one whose matches are worth most, less STRETCH for
 * each stretch of changes (Gotoh's affine gaps, for leaving out and adding alike). Time and memory are
 * the area's size.
 */
export function alignClosely(before: Sequence, after: Sequence, area: Area): Run[] {
  const ways = waysThrough(before, after, area)
  return runsAlong(ways, area)
}

interface Ways {
  /** For each cell how its two states are best reached. */
  readonly steps: Uint8Array
  readonly endsChanging: boolean
}

function waysThrough(before: Sequence, after: Sequence, area: Area): Ways {
  const width = area.toAfter - area.fromAfter + 1
  const height = area.toBefore - area.fromBefore + 1
  const steps = new Uint8Array(width * height)
  // One row of each state is enough: it holds the row above until it is overwritten.
  const matching = new Float64Array(width).fill(IMPOSSIBLE)
  const changing = new Float64Array(width).fill(IMPOSSIBLE)
  matching[0] = 0
  for (let row = 0; row < height; row++) {
    const at = area.fromBefore + row - 1
    let [cornerMatching, cornerChanging] = [IMPOSSIBLE, IMPOSSIBLE]
    let [leftMatching, leftChanging] = [IMPOSSIBLE, IMPOSSIBLE]
    for (let column = 0; column < width; column++) {
      const aboveMatching = row === 0 ? IMPOSSIBLE : (matching[column] ?? IMPOSSIBLE)
      const aboveChanging = row === 0 ? IMPOSSIBLE : (changing[column] ?? IMPOSSIBLE)
      const to = area.fromAfter + column - 1
      let step = 0
      let match = row === 0 && column === 0 ? 0 : IMPOSSIBLE
      if (row > 0 && column > 0 && before.words[at] === after.words[to]) {
        if (cornerChanging > cornerMatching) step |= FROM_CHANGES
        match = Math.max(cornerMatching, cornerChanging) + worth(before, after, at, to)
      }
      const out = Math.max(aboveMatching - STRETCH, aboveChanging)
      const added = Math.max(leftMatching - STRETCH, leftChanging)
      if (out >= added) {
        step |= LEFT_OUT | (aboveMatching - STRETCH >= aboveChanging ? BEGUN : 0)
      } else if (leftMatching - STRETCH >= leftChanging) step |= BEGUN
      steps[row * width + column] = step
      cornerMatching = aboveMatching
      cornerChanging = aboveChanging
      leftMatching = match
      leftChanging = Math.max(out, added)
      matching[column] = match
      changing[column] = leftChanging
    }
  }
  const endsChanging = (changing[width - 1] ?? 0) > (matching[width - 1] ?? 0)
  return { steps, endsChanging }
}

function runsAlong({ steps, endsChanging }: Ways, area: Area): Run[] {
  const width = area.toAfter - area.fromAfter + 1
  let row = area.toBefore - area.fromBefore
  let column = width - 1
  let changing = endsChanging
  const runs: Run[] = []
  let length = 0
  while (row > 0 || column > 0) {
    const step = steps[row * width + column] ?? 0
    if (changing) {
      if ((step & LEFT_OUT) !== 0) row -= 1
      else column -= 1
      changing = (step & BEGUN) === 0
      continue
    }
    row -= 1
    column -= 1
    length += 1
    const left = (step & FROM_CHANGES) !== 0
    if (left || (row === 0 && column === 0)) {
      runs.push({ before: area.fromBefore + row, after: area.fromAfter + column, length })
      length = 0
    }
    changing = left
  }
  return runs.reverse()
}
