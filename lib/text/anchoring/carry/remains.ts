import type { Run, Sequence } from '../align/sequence.ts'
import { OPENING, type Opening, type Token } from '../align/tokens.ts'

/** All compared tokens of a text, in order, and which of them live on where they were. */
export interface Remains {
  readonly tokens: readonly Token[]
  /** Not 0 for the unit with which a token begins that lives on. */
  readonly lives: Uint8Array
}

/** The tokens of one text that don't live on. */
export interface LeftOver {
  /** With one separator wherever something between two tokens is left out; see `isSeparator`. */
  readonly sequence: Sequence
  /** The token's number in all tokens; of a separator, that of the token behind it. */
  readonly numbers: readonly number[]
}

/** Which of two texts something is left over from: separators must not be alike. */
export type Side = 1 | 2

export function leftOver({ tokens, lives }: Remains, side: Side): LeftOver {
  const words: number[] = []
  const weights: number[] = []
  const opens: Opening[] = []
  const numbers: number[] = []
  const add = (number: number, token?: Token) => {
    words.push(token?.word ?? -2 * number - side)
    weights.push(token?.weight ?? 0)
    opens.push(tokens[number]?.opens ?? OPENING.block)
    numbers.push(number)
  }
  let last: Token | undefined
  tokens.forEach((token, number) => {
    const living = lives[token.start] !== 0
    const apart = last === undefined || token.block > last.block + 1
    if ((living || apart) && !isSeparator(words.at(-1))) add(number)
    if (!living) add(number, token)
    last = token
  })
  add(tokens.length)
  const homes = new Int32Array(words.length).fill(-1)
  const columns = { words: Int32Array.from(words), weights: Int32Array.from(weights) }
  return { sequence: { ...columns, homes, opens }, numbers }
}

/** Separators are words that stand nowhere else: negative, odd for one text and even for the other. */
export function isSeparator(word: number | undefined): boolean {
  return word === undefined || word < 0
}

/** The run as far as both sides go on alike. */
export function grown(gone: Sequence, come: Sequence, run: Run): Run {
  let { before, after, length } = run
  const alike = (at: number, to: number) => {
    const word = gone.words[at]
    return !isSeparator(word) && word === come.words[to]
  }
  while (alike(before - 1, after - 1)) {
    before -= 1
    after -= 1
    length += 1
  }
  while (alike(before + length, after + length)) length += 1
  return { before, after, length }
}

/** Tokens `start` to `end`, without it. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The whole sentences in a range; empty if there is none. */
export function sentencesIn(sequence: Sequence, { start, end }: Range): Range {
  let first = start
  while (first < end && !parts(sequence, first)) first += 1
  let last = end
  while (last > first && !parts(sequence, last)) last -= 1
  return { start: first, end: last }
}

/** The sentence that each token is in, as far as it is left over; found in one walk for all of them. */
export class Sentences {
  readonly #starts: Int32Array
  readonly #ends: Int32Array

  constructor(sequence: Sequence) {
    const { words } = sequence
    this.#starts = new Int32Array(words.length)
    this.#ends = new Int32Array(words.length)
    for (let at = 0; at < words.length; at++) {
      const begins = parts(sequence, at) || isSeparator(words[at - 1])
      this.#starts[at] = begins ? at : (this.#starts[at - 1] ?? 0)
    }
    for (let at = words.length - 1; at >= 0; at--) {
      const ends = parts(sequence, at + 1) || isSeparator(words[at + 1])
      this.#ends[at] = ends ? at + 1 : (this.#ends[at + 1] ?? 0)
    }
  }

  around(at: number): Range {
    return { start: this.#starts[at] ?? at, end: this.#ends[at] ?? at + 1 }
  }
}

/** Whether sentences part here; a pause is enough where one side of it was left alone. */
function parts({ words, opens }: Sequence, at: number): boolean {
  const opening = opens[at] ?? OPENING.block
  if (opening !== OPENING.pause) return opening >= OPENING.sentence
  return isSeparator(words[at - 1]) || isSeparator(words[at])
}

export function sliceOf({ words, weights, homes, opens }: Sequence, range: Range): Sequence {
  const { start, end } = range
  return {
    words: words.subarray(start, end),
    weights: weights.subarray(start, end),
    homes: homes.subarray(start, end),
    opens: opens.slice(start, end),
  }
}
