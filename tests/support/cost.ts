import { expect, vi } from 'vitest'
import { longSearch, searchRandom } from './cost-search.ts'
import { type Shape, shapesFor } from './cost-shapes.ts'

/**
 * Finds inputs that cost a parser more than n log n: grows every shape of input from a few units to
 * the parser's real limit, and measures what each size costs. CPU time is measured (user and system),
 * never the clock, and what is judged is only growth, so a slow or busy machine doesn't matter.
 *
 * The default search is the same each time. To search further, with other inputs:
 *   PROPERTY_SEED=random COST_SHAPES=2000 npx vitest run --project unit -t 'CPU grows'
 * which also prints the costliest input of each parser.
 */
export interface Parser {
  readonly name: string
  /** The longest input that it is given in use, in UTF-16 units. */
  readonly limit: number
  /** How far the default search goes, if that takes too long. */
  readonly usualLimit?: number
  /** What its grammar is made of, repeated and mixed with what every parser is tried with. */
  readonly units?: readonly string[]
  /** Shapes in the default search; fewer for a parser that takes long. */
  readonly shapes?: number
  parse(text: string): unknown
}

// A search may be as long as it likes, and other tests run meanwhile; only CPU time is judged.
vi.setConfig({ testTimeout: 600_000 })

/** What one input cost. */
interface Cost {
  readonly shape: string
  readonly units: number
  readonly ms: number
}

/** Less CPU time is too little to measure and to care for: in all, and for each unit of the input. */
const [MEASURABLE_MS, MEASURABLE_MS_A_UNIT] = [8, 0.0005]
const STEP = 4
/** How much more than n log n is still noise, garbage collection and caches. */
const MARGIN = 2
/** A busy machine may spoil all that is measured within some milliseconds. */
const CONFIRMATIONS = 3
/** Measured once and quickly, less is suspect already. */
const SUSPECT = 0.6
/** Sizes below that, beside the limit, can't cost anything. */
const SMALLEST = 64

/** Fails with the inputs for which the parser's CPU time grows faster than n log n. */
export function expectNearlyLinear(parser: Parser): void {
  let worst: Cost = { shape: '', units: 0, ms: 0 }
  const tooSteep: string[] = []
  const random = searchRandom(parser.name)
  for (const shape of shapesFor(parser.units ?? [], parser.shapes ?? 60, random)) {
    const costs = costsOf(parser, shape)
    for (const cost of costs) if (cost.ms > worst.ms) worst = cost
    const steep = steepest(parser, shape, costs)
    if (steep) tooSteep.push(steep)
  }
  if (longSearch) process.stderr.write(`${parser.name}: ${described(worst)}\n`)
  expect(tooSteep, `${parser.name}; at worst ${described(worst)}`).toEqual([])
}

function costsOf({ limit, usualLimit = limit, parse }: Parser, shape: Shape): Cost[] {
  const sizes: number[] = []
  for (let size = longSearch ? limit : usualLimit; size >= SMALLEST; size = Math.floor(size / STEP))
    sizes.unshift(size)
  return sizes.map((units) => {
    const text = shape.make(units)
    return { shape: shape.name, units, ms: cpuMs(() => parse(text), 1) }
  })
}

/** The first growth that is too steep, in words, if it is so again when measured with care. */
function steepest(parser: Parser, shape: Shape, costs: readonly Cost[]): string | null {
  for (const [at, cost] of costs.entries()) {
    const less = costs[at - 1]
    if (!less || isSmall(cost) || growth(less, cost) < SUSPECT) continue
    const confirmed = confirm(parser, shape, less.units, cost.units)
    if (!confirmed) continue
    const [before, after] = confirmed
    const beyond = measured(parser, shape, STEP * after.units)
    if (isStep(after, beyond)) continue
    return [before, after, beyond].map(described).join('; ')
  }
  return null
}

/** Both costs where the growth between them is too steep each time that it is measured. */
function confirm(parser: Parser, shape: Shape, less: number, more: number): [Cost, Cost] | null {
  let confirmed: [Cost, Cost] | null = null
  for (let time = 0; time < CONFIRMATIONS; time++) {
    const [before, after] = [measured(parser, shape, less), measured(parser, shape, more)]
    if (isSmall(after) || growth(before, after) < 1) return null
    confirmed = [before, after]
  }
  return confirmed
}

function isSmall({ ms, units }: Cost): boolean {
  return ms < Math.max(MEASURABLE_MS, MEASURABLE_MS_A_UNIT * units)
}

/** How much faster it grows than n log n with the margin; above 1 is too fast. */
function growth(less: Cost, more: Cost): number {
  const allowed = (more.units * Math.log2(more.units)) / (less.units * Math.log2(less.units))
  return more.ms / (less.ms * allowed * MARGIN)
}

/**
 * Of STEP times the input: less is refusing it, and more is the square of something. What has a square
 * that is steep enough to be looked at grows 13 times, garbage collection of a large input up to 8.
 */
const [LEAST_ON, MOST_ON] = [2, 10]

/** Whether it only costs more from some size on, as what outgrows a cache does, and then is linear. */
function isStep(cost: Cost, beyond: Cost): boolean {
  const ratio = beyond.ms / cost.ms
  return ratio >= LEAST_ON && ratio <= MOST_ON
}

function measured({ parse }: Parser, shape: Shape, units: number): Cost {
  const text = shape.make(units)
  return { shape: shape.name, units, ms: leastMs(() => parse(text), 4) }
}

function described({ shape, units, ms }: Cost): string {
  return `${units} units of ${shape} take ${ms.toFixed(ms < 10 ? 2 : 0)} ms`
}

/** Shorter measurements are repeated within one, since they are little more than the measuring. */
const SHORTEST_MS = 0.4

/** The least CPU time of so many measurements, in ms. */
export function leastMs(work: () => unknown, times: number): number {
  let [least, turns] = [Number.POSITIVE_INFINITY, 1]
  for (let time = 0; time < times; time++) {
    let ms = cpuMs(work, turns)
    while (ms < SHORTEST_MS && turns < 1 << 12) {
      turns *= 4
      ms = cpuMs(work, turns)
    }
    least = Math.min(least, ms / turns)
  }
  return least
}

function cpuMs(work: () => unknown, turns: number): number {
  const began = process.cpuUsage()
  for (let turn = 0; turn < turns; turn++) work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
