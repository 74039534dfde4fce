/* Round numbers for an axis. */

export type Scale = {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const digit = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10
  return digit * power
}

/** A scale of about `count` round steps around the values; zero is on it when the values come near it. */
export function niceScale(values: readonly number[], count = 4): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const fromZero = least >= 0 && least < most * 0.45
  const bottom = fromZero ? 0 : least
  const step = roundStep((most - bottom || Math.abs(most) || 1) / count)
  const first = Math.floor(bottom / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(10)),
  )
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks }
}

/** Which of `count` marks to name: the last always, and others as evenly as `most` of them allow. */
export function namedMarks(count: number, most: number): number[] {
  const step = Math.max(1, Math.ceil((count - 1) / Math.max(1, most - 1)))
  const marks = Array.from({ length: Math.floor((count - 1) / step) + 1 }, (_, i) => i * step)
  const last = marks.at(-1) ?? 0
  if (last === count - 1) return marks
  return count - 1 - last < step * 0.9 ? [...marks.slice(0, -1), count - 1] : [...marks, count - 1]
}
