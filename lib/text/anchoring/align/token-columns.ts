/** A word, or what stands between words and isn't white space; in units of the text. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Equal for equal words of both texts. */
  readonly word: number
  /** How much it says that this stands in both texts: a word its letters, a comma next to nothing. */
  readonly weight: number
  readonly opens: Opening
  /** The block that it stands in, by its number in the text. */
  readonly block: number
}

/**
 * How strongly a text parts before a token. A pause is a space between words that are written without:
 * Thai and its neighbours have no other sign for the end of a sentence, nor for that of a clause.
 */
export const OPENING = { nothing: 0, clause: 1, pause: 2, sentence: 3, block: 4 } as const
export type Opening = (typeof OPENING)[keyof typeof OPENING]

/** Tokens `start` to `end`, without it. */
export interface TokenRange {
  readonly start: number
  readonly end: number
}

/**
 * The tokens of a text, in order, as columns of numbers: an object for each of the tens of thousands
 * in a long story costs more memory, and so more time, than all that is done with them.
 */
export interface Tokens {
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly words: Int32Array
  readonly weights: Uint8Array
  readonly opens: Uint8Array
  readonly blocks: Int32Array
}

/** Tokens that are still being added. */
export class TokenWriter {
  readonly #columns: Tokens
  #length = 0

  /** Room for `most` tokens; memory that isn't written to costs next to nothing. */
  constructor(most: number) {
    this.#columns = makeColumns(most)
  }

  get length(): number {
    return this.#length
  }

  add({ start, end, word, weight, opens, block }: Token): void {
    const { starts, ends, words, weights, opens: openings, blocks } = this.#columns
    const at = this.#length++
    starts[at] = start
    ends[at] = end
    words[at] = word
    weights[at] = weight
    openings[at] = opens
    blocks[at] = block
  }

  /** All that were added, without copying them. */
  written(): Tokens {
    return tokensWithin(this.#columns, { start: 0, end: this.#length })
  }
}

/** A part of the tokens, without copying them. */
export function tokensWithin(tokens: Tokens, { start, end }: TokenRange): Tokens {
  return {
    length: end - start,
    starts: tokens.starts.subarray(start, end),
    ends: tokens.ends.subarray(start, end),
    words: tokens.words.subarray(start, end),
    weights: tokens.weights.subarray(start, end),
    opens: tokens.opens.subarray(start, end),
    blocks: tokens.blocks.subarray(start, end),
  }
}

/** Several parts one behind the other; only copied if there is more than one. */
export function joinTokens(tokens: Tokens, ranges: readonly TokenRange[]): Tokens {
  const [first, second] = ranges
  if (first && !second) return tokensWithin(tokens, first)
  const joined = makeColumns(ranges.reduce((sum, { start, end }) => sum + end - start, 0))
  let length = 0
  for (const range of ranges) {
    const part = tokensWithin(tokens, range)
    joined.starts.set(part.starts, length)
    joined.ends.set(part.ends, length)
    joined.words.set(part.words, length)
    joined.weights.set(part.weights, length)
    joined.opens.set(part.opens, length)
    joined.blocks.set(part.blocks, length)
    length += part.length
  }
  return joined
}

function makeColumns(length: number): Tokens {
  return {
    length,
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    words: new Int32Array(length),
    weights: new Uint8Array(length),
    opens: new Uint8Array(length),
    blocks: new Int32Array(length),
  }
}
