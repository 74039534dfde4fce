/** The middle of some times; NaN of none. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** How long a piece of work takes, in ms. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Does a piece of work so many times, never more than `together` at once; answers in order. */
export async function inTurns<Made>(
  together: number,
  count: number,
  work: (index: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  let next = 0
  const lane = async () => {
    for (let index = next++; index < count; index = next++) made[index] = await work(index)
  }
  await Promise.all(Array.from({ length: together }, lane))
  return made
}

/** The medians of two pieces of work, done by turns so that both see the same machine. */
export async function comparedMedians(
  rounds: number,
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    times[0].push(await timed(a))
    times[1].push(await timed(b))
  }
  return [median(times[0]), median(times[1])]
}

/** The time that so many of some times (0 to 1) don't exceed; NaN of none. */
export function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}
