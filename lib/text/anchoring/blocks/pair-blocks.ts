import type { BlockTokens } from '../align/block-tokens.ts'
import type { Tokens } from '../align/token-columns.ts'
import { WEIGHT_OF_UNIT } from '../align/tokens.ts'
import type { LinedText } from '../passage.ts'

/** A block that lives on: its numbers in the texts before and after. */
export interface BlockPair {
  readonly before: number
  readonly after: number
  /** About how many units they share. */
  readonly weight: number
}

/** The other block's number by this one's, both ways. */
export class Pairing {
  readonly afterOf = new Map<number, number>()
  readonly beforeOf = new Map<number, number>()
  readonly #pairs: BlockPair[] = []

  add(pair: BlockPair): void {
    this.afterOf.set(pair.before, pair.after)
    this.beforeOf.set(pair.after, pair.before)
    this.#pairs.push(pair)
  }

  all(): readonly BlockPair[] {
    return this.#pairs
  }
}

/**
 * Blocks whose text is the same in both texts: first those that kept their id, then those whose text
 * is in as many blocks before as after, in their order. Linear in the texts.
 */
export function pairSameBlocks(before: LinedText, after: LinedText): Pairing {
  const pairing = new Pairing()
  const byId = new Map(after.lines.map((line, number) => [line.blockId, { line, number }]))
  before.lines.forEach((line, number) => {
    const other = byId.get(line.blockId)
    if (!other || line.end - line.start !== other.line.end - other.line.start) return
    const text = textOf(before, number)
    if (text !== textOf(after, other.number)) return
    pairing.add({ before: number, after: other.number, weight: text.length + 1 })
  })
  const rest = byText(before, (number) => pairing.afterOf.has(number))
  const others = byText(after, (number) => pairing.beforeOf.has(number))
  for (const [text, numbers] of rest) {
    const same = others.get(text) ?? []
    if (same.length !== numbers.length) continue
    numbers.forEach((number, index) => {
      pairing.add({ before: number, after: same[index] ?? 0, weight: text.length + 1 })
    })
  }
  return pairing
}

function textOf({ text, lines }: LinedText, number: number): string {
  const line = lines[number]
  return line ? text.slice(line.start, line.end) : ''
}

/** The numbers of the blocks that aren't paired and not empty, by their text. */
function byText(text: LinedText, paired: (number: number) => boolean): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (let number = 0; number < text.lines.length; number++) {
    const words = textOf(text, number)
    if (words === '' || paired(number)) continue
    const same = numbers.get(words)
    if (same) same.push(number)
    else numbers.set(words, [number])
  }
  return numbers
}

/** Tokens of the blocks that aren't paired yet. */
interface AllTokens {
  readonly tokensBefore: BlockTokens
  readonly tokensAfter: BlockTokens
  /** How many different words they are. */
  readonly words: number
}

/** Blocks that share less of the lesser one's words are two blocks, whatever their ids say. */
const ALIKE = 0.4
/**
 * Pairs blocks that kept their id though their text was edited, if they are alike at all: an id may
 * have been given to other words. Blocks without a common id are not paired by likeness alone; one
 * that is in its old place is found by its words, and one elsewhere may be about somebody else.
 * Linear in the tokens.
 */
export function pairAlikeBlocks(
  before: LinedText,
  after: LinedText,
  { tokensBefore, tokensAfter, words }: AllTokens,
): Pairing {
  const pairing = new Pairing()
  const left = new Int32Array(words)
  const byId = new Map(after.lines.map(({ blockId }, number) => [blockId, number]))
  for (const number of tokensBefore.blocks()) {
    const other = byId.get(before.lines[number]?.blockId ?? '')
    if (other === undefined || !tokensAfter.has(other)) continue
    const [tokens, others] = [tokensBefore.of(number), tokensAfter.of(other)]
    const shared = sharedWeight(tokens, others, left)
    if (shared < ALIKE * Math.min(weightOf(tokens), weightOf(others))) continue
    if (shared > 0) pairing.add({ before: number, after: other, weight: shared / WEIGHT_OF_UNIT })
  }
  return pairing
}

/** `left` holds a number for each word, all 0 before and after. */
function sharedWeight(some: Tokens, others: Tokens, left: Int32Array): number {
  for (const word of some.words) left[word] = (left[word] ?? 0) + 1
  let shared = 0
  for (let at = 0; at < others.length; at++) {
    const word = others.words[at] ?? 0
    const times = left[word] ?? 0
    if (times === 0) continue
    left[word] = times - 1
    shared += others.weights[at] ?? 0
  }
  for (const word of some.words) left[word] = 0
  return shared
}

function weightOf({ weights }: Tokens): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}
