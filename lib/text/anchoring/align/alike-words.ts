import type { Stretch, Texts } from '../carry/stretch.ts'
import type { Passage } from '../passage.ts'
import { type Token, UNSPACED } from './tokens.ts'

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
export function alikeWords(
  texts: Texts,
  before: readonly Token[],
  after: readonly Token[],
  way: number,
): Stretch[] {
  if (before.length === 0 || after.length === 0) return []
  const regrouped = regroupedLetters(texts, before, after, way)
  if (regrouped.length > 0) return regrouped
  if (before.length > MOST_WORDS || after.length > MOST_WORDS) return []
  const stretches: Stretch[] = []
  let next = 0
  for (const token of before) {
    for (let index = next; index < after.length; index++) {
      const other = after[index]
      const shared = other ? sharedEnds(texts, token, other) : { head: 0, tail: 0 }
      if (!other || !isOneWord(token, other, shared)) continue
      stretches.push(...ends(token, other, shared, way))
      next = index + 1
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
function regroupedLetters(
  texts: Texts,
  before: readonly Token[],
  after: readonly Token[],
  way: number,
): Stretch[] {
  if (before.length === 1 && after.length === 1) return []
  const [from, to] = [spanOf(before), spanOf(after)]
  if (!UNSPACED.test(texts.before.slice(from.start, from.end))) return []
  const { head, tail } = sharedEnds(texts, from, to)
  const isEnd = (units: number) =>
    before.some(({ end }) => end === from.start + units) ||
    after.some(({ end }) => end === to.start + units)
  const isStart = (units: number) =>
    before.some(({ start }) => start === from.end - units) ||
    after.some(({ start }) => start === to.end - units)
  return ends(from, to, { head: longest(head, isEnd), tail: longest(tail, isStart) }, way)
}

function longest(most: number, fits: (units: number) => boolean): number {
  for (let units = most; units > 0; units--) if (fits(units)) return units
  return 0
}

function spanOf(tokens: readonly Token[]): Passage {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
}
