import { normalize } from '../typed/normalize.ts'

/**
 * A text as it is compared with a quote of it: without what browsers, copying and other programs do to
 * one. Offsets of the folded text lead back to the text that was folded.
 */
export interface FoldedText {
  readonly text: string
  /** Where the folded unit's characters begin in the text that was folded. */
  startOf(unit: number): number
  /** Where they end. */
  endOf(unit: number): number
  /** The first folded unit whose characters begin at that place of the text, or behind it. */
  unitAt(offset: number): number
}

/** What becomes of white space: a run of it is one space, or nothing at all. */
export type Spaces = 'one' | 'none'

/** Invisible, and put in or left out by whoever breaks lines: soft hyphen, ZWSP, word joiner, BOM. */
const INVISIBLE = '\u00ad\u200b\u2060\ufeff'
/** Whatever white space folds; a space alone is folded already. */
const CHANGING: Readonly<Record<Spaces, RegExp>> = {
  one: new RegExp(`[${INVISIBLE}]+|[^\\S ][\\s${INVISIBLE}]*| [\\s${INVISIBLE}]+`, 'gu'),
  none: new RegExp(`[\\s${INVISIBLE}]+`, 'gu'),
}
/** What NFC may join: Hangul's letters, and a character with the marks on it. */
const CLUSTER = /[\u1100-\u11ff]+|\P{M}?\p{M}+/gu

/** Folds a text. Linear in it. */
export function foldText(text: string, spaces: Spaces = 'one'): FoldedText {
  const folding = new Folding()
  const composed = normalize(text, 'NFC') === text
  let reached = 0
  for (const { 0: run, index } of text.matchAll(CHANGING[spaces])) {
    folding.add(text, reached, index, composed)
    if (spaces === 'one' && /\s/u.test(run)) folding.put(' ', index, index + run.length)
    reached = index + run.length
  }
  folding.add(text, reached, text.length, composed)
  return folding
}

/** A quote as `foldText` has it, without white space around it. */
export function foldQuote(quote: string, spaces: Spaces = 'one'): string {
  return foldText(quote, spaces).text.trim()
}

/** Pieces of a folded text with where they come from; looked up by halves. */
class Folding implements FoldedText {
  text = ''
  /** Where each piece begins here, begins there and ends there, and whether it was taken as it is. */
  readonly #at: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #plain: boolean[] = []

  add(text: string, start: number, end: number, composed: boolean): void {
    if (start >= end) return
    const stretch = text.slice(start, end)
    if (composed || normalize(stretch, 'NFC') === stretch) {
      this.#piece(stretch, start, end)
      return
    }
    let reached = start
    for (const { 0: cluster, index } of stretch.matchAll(CLUSTER)) {
      const from = start + index
      this.#addSingle(text, reached, from)
      reached = from + cluster.length
      this.put(normalize(cluster, 'NFC'), from, reached)
    }
    this.#addSingle(text, reached, end)
  }

  /** Characters that NFC joins with no other, though it may change one, as it does the sign for Ångström. */
  #addSingle(text: string, start: number, end: number): void {
    if (start >= end) return
    const stretch = text.slice(start, end)
    if (normalize(stretch, 'NFC') === stretch) {
      this.#piece(stretch, start, end)
      return
    }
    let from = start
    for (const character of stretch) {
      this.put(normalize(character, 'NFC'), from, from + character.length)
      from += character.length
    }
  }

  put(folded: string, start: number, end: number): void {
    this.#piece(folded, start, end, folded.length === end - start && folded.length === 1)
  }

  #piece(folded: string, start: number, end: number, plain = true): void {
    this.#at.push(this.text.length)
    this.#from.push(start)
    this.#to.push(end)
    this.#plain.push(plain)
    this.text += folded
  }

  startOf(unit: number): number {
    const piece = lastUpTo(this.#at, unit)
    const start = this.#from[piece] ?? 0
    return this.#plain[piece] ? start + unit - (this.#at[piece] ?? 0) : start
  }

  endOf(unit: number): number {
    const piece = lastUpTo(this.#at, unit)
    return this.#plain[piece] ? this.startOf(unit) + 1 : (this.#to[piece] ?? 0)
  }

  unitAt(offset: number): number {
    const piece = lastUpTo(this.#from, offset)
    const inside = offset - (this.#from[piece] ?? 0)
    const at = this.#at[piece] ?? 0
    const next = this.#at[piece + 1] ?? this.text.length
    if (inside <= 0) return at
    return this.#plain[piece] ? Math.min(at + inside, next) : next
  }
}

/** Of numbers in order the index of the last that isn't greater; 0 if all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length]
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= most) low = middle
    else high = middle
  }
  return low
}
