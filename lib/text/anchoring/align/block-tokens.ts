import type { LinedText } from '../passage.ts'
import {
  joinTokens,
  type TokenRange,
  type Tokens,
  TokenWriter,
  tokensWithin,
} from './token-columns.ts'
import { addTokens, type Vocabulary } from './tokens.ts'

/** The tokens of those blocks of a text that are compared word by word. */
export class BlockTokens {
  /** In order of the text. */
  readonly all: Tokens
  readonly #ranges = new Map<number, TokenRange>()

  /** Of all blocks but those in `without`. */
  constructor(text: LinedText, without: ReadonlyMap<number, number>, vocabulary: Vocabulary) {
    const compared = text.lines
      .map((line, block) => ({ line, block }))
      .filter(({ block }) => !without.has(block))
    // No token is shorter than a unit.
    const most = compared.reduce((sum, { line }) => sum + line.end - line.start, 0)
    const writer = new TokenWriter(most)
    for (const { line, block } of compared) {
      const start = writer.length
      addTokens(writer, text.text, line, block, vocabulary)
      this.#ranges.set(block, { start, end: writer.length })
    }
    this.all = writer.written()
  }

  blocks(): Iterable<number> {
    return this.#ranges.keys()
  }

  has(block: number): boolean {
    return this.#ranges.has(block)
  }

  of(block: number): Tokens {
    return tokensWithin(this.all, this.#ranges.get(block) ?? NOTHING)
  }

  /** Of the blocks from `from` up to `to`, without it, but for some. */
  between(from: number, to: number, without: ReadonlySet<number>): Tokens {
    const ranges: TokenRange[] = []
    for (let block = from; block < to; block++) {
      const range = this.#ranges.get(block)
      if (!range || without.has(block)) continue
      const last = ranges.at(-1)
      if (last?.end === range.start)
        ranges[ranges.length - 1] = { start: last.start, end: range.end }
      else ranges.push(range)
    }
    return joinTokens(this.all, ranges)
  }
}

const NOTHING: TokenRange = { start: 0, end: 0 }
