import type { Tokens } from './token-columns.ts'

/** Tokens that are compared. */
export interface Sequence {
  readonly words: Int32Array
  readonly weights: Uint8Array
  /** The pair of blocks that the token's block is in, or -1. */
  readonly homes: Int32Array
  readonly opens: Uint8Array
}

export function sequenceOf(tokens: Tokens, homeOf: ReadonlyMap<number, number>): Sequence {
  const { words, weights, opens, blocks } = tokens
  const homes = new Int32Array(tokens.length)
  let [block, home] = [-1, -1]
  for (let at = 0; at < tokens.length; at++) {
    const next = blocks[at] ?? -1
    if (next !== block) home = homeOf.get(next) ?? -1
    block = next
    homes[at] = home
  }
  return { words, weights, homes, opens }
}

/** The weight of any tokens in a row, after one walk through the sequence. */
export class Weights {
  readonly #sums: Float64Array

  constructor({ weights }: Pick<Sequence, 'weights'>) {
    this.#sums = new Float64Array(weights.length + 1)
    for (let index = 0; index < weights.length; index++) {
      this.#sums[index + 1] = (this.#sums[index] ?? 0) + (weights[index] ?? 0)
    }
  }

  /** Of the tokens from `start` to `end`, without it. */
  between(start: number, end: number): number {
    return (this.#sums[end] ?? 0) - (this.#sums[start] ?? 0)
  }
}

/** A rectangle of comparisons: tokens `fromBefore` to `toBefore` with `fromAfter` to `toAfter`. */
export interface Area {
  readonly fromBefore: number
  readonly toBefore: number
  readonly fromAfter: number
  readonly toAfter: number
}

/** Tokens in a row that stand in both sequences. */
export interface Run {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** What a unit of weight is worth; what a common block adds is less, and only decides between equals. */
export const WORTH = 8

/** What one match is worth: its weight, and a little more in a block that both stand in. */
export function worth(before: Sequence, after: Sequence, at: number, to: number): number {
  const weight = WORTH * (before.weights[at] ?? 0)
  const home = before.homes[at] ?? -1
  const other = after.homes[to] ?? -1
  if (home < 0 || other < 0) return weight
  return home === other ? weight + 1 : weight - 1
}

/** What a run is worth. */
export function worthOfRun(before: Sequence, after: Sequence, run: Run): number {
  let sum = 0
  for (let index = 0; index < run.length; index++) {
    sum += worth(before, after, run.before + index, run.after + index)
  }
  return sum
}

/** All that there is to compare. */
export function wholeArea(before: Sequence, after: Sequence): Area {
  return {
    fromBefore: 0,
    toBefore: before.words.length,
    fromAfter: 0,
    toAfter: after.words.length,
  }
}
