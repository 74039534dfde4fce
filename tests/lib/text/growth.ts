/** Beyond this many times the CPU time, four times the text is not read in a time like n log n. */
export const TOO_MUCH = 9
/** A busy machine only adds, so a bad answer is asked for again. */
const TRIES = 5

/**
 * How many times as much CPU time four times the text takes: 4 where it is linear, 16 where it grows
 * with the square. `longest` in UTF-16 units.
 */
export function growth(
  run: (text: string) => unknown,
  textOf: (length: number) => string,
  longest = 20_000,
): number {
  const [short, long] = [textOf(longest / 4), textOf(longest)]
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < TRIES && least >= TOO_MUCH; tried++) {
    // Below half a millisecond the clock tells nothing.
    least = Math.min(
      least,
      cpuMs(() => run(long)) /
        Math.max(
          0.5,
          cpuMs(() => run(short)),
        ),
    )
  }
  return least
}

/** CPU time in milliseconds. */
export function cpuMs(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of some runs; one is enough where it takes less than `enough`. */
export function leastCpuMs(run: () => unknown, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < TRIES && least >= enough; tried++) {
    least = Math.min(least, cpuMs(run))
  }
  return least
}
