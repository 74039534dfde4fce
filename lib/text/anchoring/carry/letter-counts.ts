const [UNKNOWN, SPACE, VISIBLE, LETTER] = [0, 1, 2, 3]
const LETTERS = /[\p{L}\p{N}\p{M}\p{S}]/u

/** What each unit is that is a character by itself, asked of the pattern only once. */
const kinds = new Uint8Array(0x10000)

/**
 * How many letters any part of a text has: letters, digits and symbols, which are what counts in a
 * passage; and how many characters that can be seen, which count where there are no letters. One walk
 * through the text, and then any part of it costs the same.
 */
export class LetterCounts {
  /** For each unit how many stand before it. */
  readonly #letters: Int32Array
  readonly #visible: Int32Array

  constructor(text: string) {
    this.#letters = new Int32Array(text.length + 1)
    this.#visible = new Int32Array(text.length + 1)
    let [letters, visible] = [0, 0]
    for (let unit = 0; unit < text.length; unit++) {
      const kind = kindAt(text, unit)
      if (kind === LETTER) letters += 1
      if (kind >= VISIBLE) visible += 1
      this.#letters[unit + 1] = letters
      this.#visible[unit + 1] = visible
    }
  }

  letters(start: number, end: number): number {
    return end <= start ? 0 : (this.#letters[end] ?? 0) - (this.#letters[start] ?? 0)
  }

  /** What counts in a passage that has letters, or has none. */
  telling(start: number, end: number, hasLetters: boolean): number {
    if (hasLetters) return this.letters(start, end)
    return end <= start ? 0 : (this.#visible[end] ?? 0) - (this.#visible[start] ?? 0)
  }
}

function kindAt(text: string, unit: number): number {
  const code = text.charCodeAt(unit)
  const known = kinds[code]
  if (known !== undefined && known !== UNKNOWN) return known
  // The second half of a character was counted with its first.
  if (code >= 0xdc00 && code < 0xe000 && isFirstHalf(text.charCodeAt(unit - 1))) return SPACE
  const character = String.fromCodePoint(text.codePointAt(unit) ?? code)
  const seen = character.trim() === '' ? SPACE : VISIBLE
  const kind = LETTERS.test(character) ? LETTER : seen
  if (code < 0xd800 || code >= 0xe000) kinds[code] = kind
  return kind
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}
