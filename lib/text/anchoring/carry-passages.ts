import { alignTexts } from './align/align-texts.ts'
import { Edges } from './carry/edge-words.ts'
import { type Grounds, growToWords } from './carry/grow-to-words.ts'
import { LetterCounts } from './carry/letter-counts.ts'
import { SameWords } from './carry/same-words.ts'
import { isExact, STAYS, type Stretch, type Texts } from './carry/stretch.ts'
import { type LivingPart, type Way, Ways } from './carry/way.ts'
import type { Carried, LinedText, Passage } from './passage.ts'
import { type Graphemes, graphemesOf } from './snap-to-graphemes.ts'
import { Surroundings } from './surroundings.ts'

const DETACHED: Carried = { state: 'detached', passage: null, kept: 0 }

/**
 * Carries passages of one text into the next: says of each, in the same order, what became of it and
 * where it stands now. It goes by the difference between the texts, never by looking for the quote:
 *
 * - `unchanged`: the same words at the same place of the story, whatever was added before or after;
 *   other white space, and a paragraph's end between the words, leave it so;
 * - `edited`: at least half of its letters live on. The passage reaches from the first of them to the
 *   last, with what was put between, and with whole words where one at its edge was replaced;
 * - `moved`: word for word elsewhere, with the block or the sentence that it is in, or as a long
 *   clause. Moved and edited is `edited`, at the new place;
 * - `detached`: gone. It is never tied to like words that stand elsewhere.
 *
 * Answered passages are inside the text, not empty and whole graphemes. Passages may overlap and span
 * blocks; such outside `before` are brought inside.
 *
 * Cost: the difference is taken once for all passages (`alignTexts`: n log n, and bounded for any
 * texts), then each costs a few searches by halves, however long it is.
 */
export function carryPassages(
  before: LinedText,
  after: LinedText,
  passages: readonly Passage[],
): Carried[] {
  if (passages.length === 0) return []
  const carrying = new Carrying(before, after)
  // In order, so that what was compared for one passage helps the next.
  const carried = new Map<Passage, Carried>()
  for (const passage of passages.toSorted((a, b) => a.start - b.start)) {
    carried.set(passage, carrying.carry(passage))
  }
  return passages.map((passage) => carried.get(passage) ?? DETACHED)
}

/** All that is known of two texts once; each passage then costs a few searches by halves. */
class Carrying {
  readonly #texts: Texts
  readonly #grounds: Grounds
  readonly #ways: Ways
  readonly #graphemes: Graphemes
  #sameWords: SameWords | undefined

  constructor(before: LinedText, after: LinedText) {
    this.#texts = { before: before.text, after: after.text }
    const stretches = alignTexts(before, after)
    const countsBefore = new LetterCounts(before.text)
    this.#grounds = {
      surroundings: new Surroundings(this.#texts, stretches),
      edgesBefore: new Edges(before.text),
      edgesAfter: new Edges(after.text),
      countsBefore,
    }
    this.#ways = new Ways(stretches, countsBefore)
    this.#graphemes = graphemesOf(after.text)
  }

  carry(asked: Passage): Carried {
    const most = this.#texts.before.length
    const passage = { start: Math.max(0, asked.start), end: Math.min(most, asked.end) }
    const whole = this.#wholeIn(passage)
    if (whole) return whole
    const { countsBefore } = this.#grounds
    const hasLetters = countsBefore.letters(passage.start, passage.end) > 0
    const total = countsBefore.telling(passage.start, passage.end, hasLetters)
    const { way, count } = this.#ways.heaviest(passage, total, hasLetters)
    if (count === 0 || count * 2 < total) return DETACHED
    const after = this.#rangeOn(way, passage, hasLetters)
    this.#sameWords ??= new SameWords(this.#texts)
    const same = this.#sameWords.isSame(passage, after)
    return {
      state: same ? stateOn(way.number) : 'edited',
      passage: this.#graphemes.widen(after),
      kept: same ? 1 : count / total,
    }
  }

  /** The answer for a passage that lives on with what stands beside it. */
  #wholeIn(passage: Passage): Carried | null {
    const stretch = this.#grounds.surroundings.firstOver(passage)
    if (!stretch) return DETACHED
    if (!isInside(stretch, passage)) return null
    const shift = stretch.after.start - stretch.before.start
    const after = { start: passage.start + shift, end: passage.end + shift }
    return { state: stateOn(stretch.way), passage: this.#graphemes.widen(after), kept: 1 }
  }

  /** From the first part that went this way to the last, without marks that strayed, in whole words. */
  #rangeOn(way: Way, passage: Passage, hasLetters: boolean): Passage {
    const { from, to } = way.over(passage)
    const partAt = (number: number) => way.partOf(number, passage) ?? NO_PART
    const strays = (number: number, gap: number) => {
      const { start, end } = partAt(number).before
      const isWord = this.#grounds.countsBefore.telling(start, end, hasLetters) > 0
      return !isWord && partAt(gap + 1).after.start - partAt(gap).after.end > ASTRAY
    }
    let [first, last] = [from, to - 1]
    while (first < last && strays(first, first)) first += 1
    while (last > first && strays(last, last - 1)) last -= 1
    const hull = { start: partAt(first).after.start, end: partAt(last).after.end }
    const living = {
      first: partAt(from).before.start,
      last: partAt(to - 1).before.end,
      goesOnBefore: first === from && way.goesOnBefore(from, passage),
      goesOnAfter: last === to - 1 && way.goesOnAfter(last, passage),
    }
    return growToWords(this.#grounds, passage, living, hull)
  }
}

const NO_PART: LivingPart = { before: { start: 0, end: 0 }, after: { start: 0, end: 0 } }

/** A comma this far from the passage's words isn't theirs any more; UTF-16 units. */
const ASTRAY = 32

/** Whether all of the passage lives on, and so does what stands beside it. */
function isInside(stretch: Stretch, { start, end }: Passage): boolean {
  return isExact(stretch) && stretch.before.start < start && end < stretch.before.end
}

function stateOn(way: number): 'unchanged' | 'moved' {
  return way === STAYS ? 'unchanged' : 'moved'
}
