import type { Run, Sequence } from '../align/sequence.ts'
import { OPENING, type TokenRange, type Tokens } from '../align/token-columns.ts'

/** All compared tokens of a text, in order, and which of them live on where they were. */
export interface Remains {
  readonly tokens: Tokens
  /** Not 0 for the unit with which a token begins that lives on. */
  readonly lives: Uint8Array
}

/** The tokens of one text that don't live on. */
export interface LeftOver {
  /** With one separator wherever something between two tokens is left out; see `isSeparator`. */
  readonly sequence: Sequence
  /** The token's number in all tokens; of a separator, that of the token behind it. */
  readonly numbers: Int32Array
}

/** Which of two texts something is left over from: separators must not be alike. */
export type Side = 1 | 2

export function leftOver({ tokens, lives }: Remains, side: Side): LeftOver {
  // No more than a separator before each token and one at the end.
  const left = new LeftOverWriter(tokens, side, 2 * tokens.length + 1)
  let lastBlock = -2
  for (let number = 0; number < tokens.length; number++) {
    const living = lives[tokens.starts[number] ?? 0] !== 0
    const block = tokens.blocks[number] ?? 0
    if (living || block > lastBlock + 1) left.separate(number)
    if (!living) left.add(number)
    lastBlock = block
  }
  left.end(tokens.length)
  return left.written()
}

class LeftOverWriter {
  readonly #tokens: Tokens
  readonly #side: Side
  readonly #words: Int32Array
  readonly #numbers: Int32Array
  readonly #weights: Uint8Array
  readonly #opens: Uint8Array
  #length = 0

  constructor(tokens: Tokens, side: Side, most: number) {
    this.#tokens = tokens
    this.#side = side
    this.#words = new Int32Array(most)
    this.#numbers = new Int32Array(most)
    this.#weights = new Uint8Array(most)
    this.#opens = new Uint8Array(most)
  }

  add(number: number): void {
    const { words, weights } = this.#tokens
    this.#put(number, words[number] ?? 0, weights[number] ?? 0)
  }

  /** A separator before that token, unless nothing is before it or a separator is there already. */
  separate(number: number): void {
    if (this.#length > 0 && !isSeparator(this.#words[this.#length - 1])) this.end(number)
  }

  end(number: number): void {
    this.#put(number, -2 * number - this.#side, 0)
  }

  #put(number: number, word: number, weight: number): void {
    const at = this.#length++
    this.#words[at] = word
    this.#weights[at] = weight
    this.#opens[at] = this.#tokens.opens[number] ?? OPENING.block
    this.#numbers[at] = number
  }

  written(): LeftOver {
    const length = this.#length
    const sequence = {
      words: this.#words.subarray(0, length),
      weights: this.#weights.subarray(0, length),
      homes: new Int32Array(length).fill(-1),
      opens: this.#opens.subarray(0, length),
    }
    return { sequence, numbers: this.#numbers.subarray(0, length) }
  }
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

/** The whole sentences in a range; empty if there is none. */
export function sentencesIn(sequence: Sequence, { start, end }: TokenRange): TokenRange {
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

  around(at: number): TokenRange {
    return { start: this.#starts[at] ?? at, end: this.#ends[at] ?? at + 1 }
  }
}

/** Whether sentences part here; a pause is enough where one side of it was left alone. */
function parts({ words, opens }: Sequence, at: number): boolean {
  const opening = opens[at] ?? OPENING.block
  if (opening !== OPENING.pause) return opening >= OPENING.sentence
  return isSeparator(words[at - 1]) || isSeparator(words[at])
}

export function sliceOf({ words, weights, homes, opens }: Sequence, range: TokenRange): Sequence {
  const { start, end } = range
  return {
    words: words.subarray(start, end),
    weights: weights.subarray(start, end),
    homes: homes.subarray(start, end),
    opens: opens.subarray(start, end),
  }
}
