import type { Run, Sequence } from './sequence.ts'
import { OPENING, type Opening, type Token } from './tokens.ts'

/** All compared tokens of a text, in order, and which of them live on where they were. */
export interface Remains {
  readonly tokens: readonly Token[]
  readonly lives: ReadonlySet<Token>
}

/** The tokens of one text that don't live on. */
export interface LeftOver {
  /** With a separator wherever something between two tokens is left out; see `isSeparator`. */
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
    const apart = last === undefined || token.block > last.block + 1
    if (lives.has(token) || apart) add(number)
    if (!lives.has(token)) add(number, token)
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

/** The sentence that a token is in, as far as it is left over. */
export function sentenceAround(sequence: Sequence, at: number): Range {
  const { words } = sequence
  let start = at
  while (!parts(sequence, start) && !isSeparator(words[start - 1])) start -= 1
  let end = at + 1
  while (!parts(sequence, end) && !isSeparator(words[end])) end += 1
  return { start, end }
}

/** Whether sentences part here; a pause is enough where one side of it was left alone. */
function parts({ words, opens }: Sequence, at: number): boolean {
  const opening = opens[at] ?? OPENING.block
  if (opening !== OPENING.pause) return opening >= OPENING.sentence
  return isSeparator(words[at - 1]) || isSeparator(words[at])
}

export function weightOf({ weights }: Sequence, { start, end }: Range): number {
  let sum = 0
  for (let index = start; index < end; index++) sum += weights[index] ?? 0
  return sum
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
