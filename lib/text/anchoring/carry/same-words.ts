import { type FoldedText, foldText } from '../fold-text.ts'
import type { Passage } from '../passage.ts'
import type { Texts } from './stretch.ts'

/** Units of both texts that are known to be equal: so many places apart, from there to there. */
interface Equal {
  readonly start: number
  readonly end: number
}

/**
 * Whether a passage before and a passage after are the same words but for what `foldText` evens out.
 * Both texts are folded once, and what was found equal for one passage isn't compared again for the
 * next, so that thousands of long passages that overlap cost little more than the texts; ask in order.
 */
export class SameWords {
  readonly #before: FoldedText
  readonly #after: FoldedText
  /** The last that was compared, by how far apart both stand. */
  readonly #equal = new Map<number, Equal>()

  constructor(texts: Texts) {
    this.#before = foldText(texts.before)
    this.#after = foldText(texts.after)
  }

  isSame(before: Passage, after: Passage): boolean {
    const from = trimmed(this.#before, before)
    const to = trimmed(this.#after, after)
    if (from.end - from.start !== to.end - to.start) return false
    return this.#reached(from, to.start - from.start) >= from.end
  }

  /** How far the text before is known to be equal to the text so much further on after. */
  #reached({ start, end }: Passage, apart: number): number {
    const known = this.#equal.get(apart)
    const goesOn = known !== undefined && known.start <= start && start <= known.end
    let unit = goesOn ? known.end : start
    while (
      unit < end &&
      this.#before.text.charCodeAt(unit) === this.#after.text.charCodeAt(unit + apart)
    ) {
      unit += 1
    }
    this.#equal.set(apart, { start: goesOn ? known.start : start, end: unit })
    return unit
  }
}

/** The folded units of a passage, without white space around them. */
function trimmed(folded: FoldedText, passage: Passage): Passage {
  let [start, end] = [folded.unitAt(passage.start), folded.unitAt(passage.end)]
  while (start < end && folded.text[start] === ' ') start += 1
  while (end > start && folded.text[end - 1] === ' ') end -= 1
  return { start, end }
}
