import type { Area, Run, Sequence } from './sequence.ts'

/** Words left out and added that are looked for; more, and nothing of the area is matched. */
const MOST_CHANGES = 200

/**
 * The shortest edit between two long sequences that say nothing by themselves (the same few words
 * again and again), if it is short: Myers' greedy algorithm, "An O(ND) Difference Algorithm" (1986),
 * given up after MOST_CHANGES. Without an answer there are no runs: what can't be told apart is taken
 * for gone rather than guessed. At most 2 * MOST_CHANGES walks through the area's shorter side.
 */
export function alignCoarsely(before: Sequence, after: Sequence, area: Area): Run[] {
  const height = area.toBefore - area.fromBefore
  const width = area.toAfter - area.fromAfter
  if (Math.abs(height - width) > MOST_CHANGES) return []
  const reached: Int32Array[] = []
  let last = new Int32Array(2 * MOST_CHANGES + 3)
  for (let changes = 0; changes <= MOST_CHANGES; changes++) {
    const next = last.slice()
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let row = rowOn(last, diagonal, changes)
      while (
        row < height &&
        row - diagonal < width &&
        before.words[area.fromBefore + row] === after.words[area.fromAfter + row - diagonal]
      ) {
        row += 1
      }
      next[diagonal + MOST_CHANGES + 1] = row
      const arrived = diagonal === height - width && row >= height
      if (arrived) return walkBack(reached, area, changes)
    }
    reached.push(next)
    last = next
  }
  return []
}

/** Where the way on a diagonal (words before less words after) goes on after one more change. */
function rowOn(reached: Int32Array, diagonal: number, changes: number): number {
  if (changes === 0) return 0
  const above = reached[diagonal + MOST_CHANGES] ?? 0
  const beside = reached[diagonal + MOST_CHANGES + 2] ?? 0
  if (diagonal === -changes) return beside
  if (diagonal === changes) return above + 1
  return Math.max(above + 1, beside)
}

function walkBack(reached: readonly Int32Array[], area: Area, changes: number): Run[] {
  const runs: Run[] = []
  let row = area.toBefore - area.fromBefore
  let diagonal = row - (area.toAfter - area.fromAfter)
  for (let left = changes; left >= 0; left--) {
    const before = left === 0 ? undefined : reached[left - 1]
    const began = before ? rowOn(before, diagonal, left) : 0
    if (row > began) {
      const after = area.fromAfter + began - diagonal
      runs.push({ before: area.fromBefore + began, after, length: row - began })
    }
    if (!before) break
    const above = before[diagonal + MOST_CHANGES] ?? 0
    const beside = before[diagonal + MOST_CHANGES + 2] ?? 0
    const out = diagonal === left || (diagonal !== -left && above + 1 >= beside)
    row = out ? above : beside
    diagonal += out ? -1 : 1
  }
  return runs.reverse()
}
