import { normalize } from '../../typed/normalize.ts'
import type { Line } from '../passage.ts'
import { OPENING, type Opening, type TokenWriter } from './token-columns.ts'

/** A word weighs this for each of its letters, and once more for the space behind it. */
export const WEIGHT_OF_UNIT = 2
/** What a mark weighs: anything but words and pictures. */
export const MARK = 1

/** The numbers of the words of two texts, so that words are compared as numbers. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  get size(): number {
    return this.#numbers.size
  }

  numberOf(word: string): number {
    // Composition and soft hyphens make no other word of it.
    const plain = isPlain(word) ? word : normalize(word.replaceAll('\u00ad', ''), 'NFC')
    const known = this.#numbers.get(plain)
    if (known !== undefined) return known
    const made = this.#numbers.size
    this.#numbers.set(plain, made)
    return made
  }
}

const WORD = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d]*'
const PICTURE = '\\p{ExtPict}[\\p{EMod}\\p{M}]*'
const TOKENS = new RegExp(
  `(${WORD}(?:['’]${WORD})*|\\p{RI}\\p{RI}|${PICTURE}(?:\\u200d${PICTURE})*)|\\S\\p{M}*`,
  'uy',
)
/** Letters of scripts that put no spaces between words. */
export const UNSPACED =
  /[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u
const SYLLABLES = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u
/** Longer is no word, but letters without spaces, and compared grapheme by grapheme. */
const LONGEST_WORD = 40

const words = new Intl.Segmenter('en', { granularity: 'word' })
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Adds the tokens of one block, in order. Linear in it: about ten million units a second. */
export function addTokens(
  tokens: TokenWriter,
  text: string,
  line: Line,
  block: number,
  vocabulary: Vocabulary,
): void {
  const openings = new Openings()
  const content = text.slice(line.start, line.end)
  const wordStarts = new WordStarts(content)
  for (let next = runFrom(content, 0); next; next = runFrom(content, next.end)) {
    const { start, end, isWord } = next
    const run = content.slice(start, end)
    let at = start
    for (const piece of isWord ? wordsIn(run, wordStarts.within(start, run.length)) : [run]) {
      const spaced = at === 0 || isSpace(content, at - 1)
      tokens.add({
        start: line.start + at,
        end: line.start + at + piece.length,
        word: vocabulary.numberOf(piece),
        weight: isWord ? weightOf(piece) : MARK,
        opens: openings.before(piece, spaced),
        block,
      })
      at += piece.length
    }
  }
}

/** Letters and digits, or anything else that TOKENS takes as one. */
interface Run {
  readonly start: number
  readonly end: number
  readonly isWord: boolean
}

const [BLANK, SIGN, LETTER] = [1, 2, 3]
/** What ASCII is, so that the pattern is only asked about what it alone knows. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/[a-z\d]/iu.test(sign)) return LETTER
  return /\s/u.test(sign) ? BLANK : SIGN
})

/** The first run that begins at `from` or behind it. Words and signs of ASCII are found without TOKENS. */
function runFrom(text: string, from: number): Run | null {
  for (let start = from; start < text.length; start++) {
    const kind = ASCII[text.charCodeAt(start)]
    if (kind === BLANK) continue
    let end = start + 1
    if (kind === LETTER) while (ASCII[text.charCodeAt(end)] === LETTER) end += 1
    // Beside other letters, marks and apostrophes it may go on.
    const next = text.charCodeAt(end)
    const ends = end >= text.length || (next < 0x80 && (kind === SIGN || next !== APOSTROPHE))
    if (kind !== undefined && ends) return { start, end, isWord: kind === LETTER }
    TOKENS.lastIndex = start
    const found = TOKENS.exec(text)
    if (found) return { start, end: TOKENS.lastIndex, isWord: found[1] !== undefined }
  }
  return null
}

const APOSTROPHE = 0x27

/** A run of letters cut at these places, and what is too long for a word grapheme by grapheme. */
function wordsIn(run: string, cuts: readonly number[]): string[] {
  if (cuts.length === 0 && run.length <= LONGEST_WORD) return [run]
  const parts = [0, ...cuts].map((cut, index) => run.slice(cut, cuts[index]))
  return parts.flatMap((part) => (part.length > LONGEST_WORD ? graphemesIn(part) : [part]))
}

function graphemesIn(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** Where words begin in a block that has letters without spaces; asked in order, once for each place. */
class WordStarts {
  readonly #starts: readonly number[]
  #next = 0

  constructor(content: string) {
    const unspaced = !isPlain(content) && UNSPACED.test(content)
    this.#starts = unspaced ? Array.from(words.segment(content), ({ index }) => index) : []
  }

  /** Those inside a run of this length that begins here, counted from its beginning. */
  within(index: number, length: number): number[] {
    const inside: number[] = []
    for (;;) {
      const start = this.#starts[this.#next]
      if (start === undefined || start >= index + length) return inside
      if (start > index) inside.push(start - index)
      this.#next += 1
    }
  }
}

/** A Chinese character says as much as two letters. */
function weightOf(word: string): number {
  const letters = isPlain(word) || !SYLLABLES.test(word) ? word.length : 2 * word.length
  return WEIGHT_OF_UNIT * (1 + Math.min(letters, LONGEST_WORD))
}

function isPlain(text: string): boolean {
  for (let unit = 0; unit < text.length; unit++) if (text.charCodeAt(unit) >= 0xad) return false
  return true
}

function isSpace(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit)
  return code === 32 || (code < 0x80 ? code < 32 : /\s/u.test(text[unit] ?? ''))
}

const ENDS = /^[.!?…؟۔।॥።။]$/u
const ENDS_UNSPACED = /^[。！？]$/u
const CLAUSE = /^[,;:–—،؛，、；：]$/u
const CLOSES = /^["'’”»)\]）」』]$/u

/** Follows the tokens of a block and says how strongly the text parts before each. */
class Openings {
  #next: Opening = OPENING.block
  /** Whether the next one needs no space before it to open a sentence. */
  #close = true
  #unspaced = false

  before(piece: string, spaced: boolean): Opening {
    const closing = !spaced && piece.length === 1 && CLOSES.test(piece)
    const unspaced = !isPlain(piece) && UNSPACED.test(piece)
    const opens = closing ? OPENING.nothing : this.#opening(spaced, unspaced)
    if (!closing) this.#after(piece)
    this.#unspaced = unspaced
    return opens
  }

  #opening(spaced: boolean, unspaced: boolean): Opening {
    if (this.#next !== OPENING.nothing && (spaced || this.#close)) return this.#next
    return spaced && unspaced && this.#unspaced ? OPENING.pause : OPENING.nothing
  }

  #after(piece: string): void {
    this.#close = false
    this.#next = OPENING.nothing
    // Most pieces are words; the marks that end something are one unit each.
    if (piece.length > 1) return
    this.#close = ENDS_UNSPACED.test(piece)
    if (this.#close || ENDS.test(piece)) this.#next = OPENING.sentence
    else if (CLAUSE.test(piece)) this.#next = OPENING.clause
  }
}
