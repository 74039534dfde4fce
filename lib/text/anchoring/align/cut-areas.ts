import type { Area, Run, Sequence } from './sequence.ts'

export function isEmpty({ fromBefore, toBefore, fromAfter, toAfter }: Area): boolean {
  return fromBefore >= toBefore || fromAfter >= toAfter
}

/** What lies before, between and behind runs that are in order. */
export function gapsBetween(runs: readonly Run[], area: Area): Area[] {
  const gaps: Area[] = []
  let { fromBefore, fromAfter } = area
  for (const { before, after, length } of runs) {
    gaps.push({ fromBefore, toBefore: before, fromAfter, toAfter: after })
    fromBefore = before + length
    fromAfter = after + length
  }
  gaps.push({ fromBefore, toBefore: area.toBefore, fromAfter, toAfter: area.toAfter })
  return gaps.filter((gap) => !isEmpty(gap))
}

/** The area of each block with itself, and what lies between two of them. */
export function areasByBlock(before: Sequence, after: Sequence, area: Area): Area[] {
  const others = rangesByHome(after.homes, area.fromAfter, area.toAfter)
  const areas: Area[] = []
  let { fromBefore, fromAfter } = area
  for (const [home, range] of rangesByHome(before.homes, area.fromBefore, area.toBefore)) {
    const other = others.get(home)
    if (!other || other.start < fromAfter) continue
    areas.push({ fromBefore, toBefore: range.start, fromAfter, toAfter: other.start })
    areas.push({
      fromBefore: range.start,
      toBefore: range.end,
      fromAfter: other.start,
      toAfter: other.end,
    })
    fromBefore = range.end
    fromAfter = other.end
  }
  areas.push({ fromBefore, toBefore: area.toBefore, fromAfter, toAfter: area.toAfter })
  return areas.filter((part) => !isEmpty(part))
}

function rangesByHome(homes: Int32Array, from: number, to: number) {
  const ranges = new Map<number, { start: number; end: number }>()
  for (let index = from; index < to; index++) {
    const home = homes[index] ?? -1
    if (home < 0) continue
    const range = ranges.get(home)
    if (range) range.end = index + 1
    else ranges.set(home, { start: index, end: index + 1 })
  }
  return ranges
}
