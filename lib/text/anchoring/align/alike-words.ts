import { type Stretch, spanOf, type Texts, type TokenPair } from '../carry/stretch.ts'
import type { Passage } from '../passage.ts'
import { isEmpty } from './cut-areas.ts'
import type { Area } from './sequence.ts'
import { UNSPACED } from './tokens.ts'

/** Larger changes are another wording, in which words that look alike are coincidences. */
const MOST_WORDS = 4
/** Letters that two words must share to be one, not "the" and "three"; less where one is the other's … */
const FEWEST_LETTERS = 4
/** … beginning or end: "Tan" and "Tang", not "a" and "as". */
const FEWEST_OF_ALL = 3

/**
 * What lives on inside a change, of words that aren't the same in both texts: where no spaces part
 * the words, the letters that only fell to other words; and in a small change, of words that were
 * inflected, corrected or got a capital, the letters that both forms begin and end with, if those are
 * at least half of the longer form. In order, without overlaps. Bounded by MOST_WORDS and the length
 * of the change.
 */
export function alikeWords(texts: Texts, tokens: TokenPair, gap: Area, way: number): Stretch[] {
  if (isEmpty(gap)) return []
  const regrouped = regroupedLetters(texts, tokens, gap, way)
  if (regrouped.length > 0) return regrouped
  const { fromBefore, toBefore, fromAfter, toAfter } = gap
  if (toBefore - fromBefore > MOST_WORDS || toAfter - fromAfter > MOST_WORDS) return []
  const stretches: Stretch[] = []
  let next = fromAfter
  for (let at = fromBefore; at < toBefore; at++) {
    const word = spanOf(tokens.before, at, at + 1)
    for (let to = next; to < toAfter; to++) {
      const other = spanOf(tokens.after, to, to + 1)
      const shared = sharedEnds(texts, word, other)
      if (!isOneWord(word, other, shared)) continue
      stretches.push(...ends(word, other, shared, way))
      next = to + 1
      break
    }
  }
  return stretches
}

function isOneWord(before: Passage, after: Passage, { head, tail }: Ends): boolean {
  const lengths = [before.end - before.start, after.end - after.start]
  const within = Math.max(head, tail) === Math.min(...lengths)
  const shared = head + tail
  if (shared < (within ? FEWEST_OF_ALL : FEWEST_LETTERS)) return false
  return shared * 2 >= Math.max(...lengths)
}

interface Ends {
  /** Units that two ranges begin with alike. */
  readonly head: number
  /** Units that the rest of them ends with alike. */
  readonly tail: number
}

function sharedEnds(texts: Texts, before: Passage, after: Passage): Ends {
  const most = Math.min(before.end - before.start, after.end - after.start)
  let head = 0
  while (head < most && texts.before[before.start + head] === texts.after[after.start + head]) {
    head += 1
  }
  let tail = 0
  while (
    tail < most - head &&
    texts.before[before.end - 1 - tail] === texts.after[after.end - 1 - tail]
  ) {
    tail += 1
  }
  return { head, tail }
}

function ends(before: Passage, after: Passage, { head, tail }: Ends, way: number): Stretch[] {
  const both = [
    {
      before: { start: before.start, end: before.start + head },
      after: { start: after.start, end: after.start + head },
      way,
    },
    {
      before: { start: before.end - tail, end: before.end },
      after: { start: after.end - tail, end: after.end },
      way,
    },
  ]
  return both.filter(({ before }) => before.start < before.end)
}

/**
 * Thai is cut into words by looking at what stands beside them, so that a change may cut its
 * neighbours otherwise. Their letters live on as far as either text has a word's end there.
 */
function regroupedLetters(texts: Texts, { before, after }: TokenPair, gap: Area, way: number) {
  const { fromBefore, toBefore, fromAfter, toAfter } = gap
  if (toBefore - fromBefore === 1 && toAfter - fromAfter === 1) return []
  const [from, to] = [spanOf(before, fromBefore, toBefore), spanOf(after, fromAfter, toAfter)]
  if (!UNSPACED.test(texts.before.slice(from.start, from.end))) return []
  const { head, tail } = sharedEnds(texts, from, to)
  const heads = new Set([
    ...before.ends.subarray(fromBefore, toBefore).map((end) => end - from.start),
    ...after.ends.subarray(fromAfter, toAfter).map((end) => end - to.start),
  ])
  const tails = new Set([
    ...before.starts.subarray(fromBefore, toBefore).map((start) => from.end - start),
    ...after.starts.subarray(fromAfter, toAfter).map((start) => to.end - start),
  ])
  return ends(from, to, { head: longest(head, heads), tail: longest(tail, tails) }, way)
}

/** Of these lengths the longest that isn't longer than `most`; 0 for none. */
function longest(most: number, lengths: ReadonlySet<number>): number {
  for (let units = most; units > 0; units--) if (lengths.has(units)) return units
  return 0
}
