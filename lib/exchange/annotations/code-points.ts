/** The offsets of one text in both ways of counting. */
export interface Offsets {
  /** Code points before that UTF-16 unit; one inside a surrogate pair counts as its end. */
  codePoints(unit: number): number
  /** The UTF-16 unit at which that code point begins; beyond the text, as if single units went on. */
  units(codePoint: number): number
}

/**
 * Web annotations count characters as Unicode code points, the database as UTF-16 units: they differ
 * by the surrogate pairs that stand before. One pass over the text, then a search by halves for each
 * question. A lone surrogate counts as a code point.
 */
export function offsetsIn(text: string): Offsets {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index)
  return {
    // A pair is counted once its second unit is passed.
    codePoints: (unit) => unit - countBelow(pairs, (at) => at + 1 < unit),
    units: (codePoint) => codePoint + countBelow(pairs, (at, index) => at - index < codePoint),
  }
}

/** How many of the ordered values pass, where all that pass stand before all that don't. */
function countBelow(
  values: readonly number[],
  passes: (value: number, index: number) => boolean,
): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(values[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}
