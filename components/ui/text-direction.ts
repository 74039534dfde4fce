/** Hebrew, Arabic, Syriac, Thaana, NKo and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LETTER = /\p{L}/u

/**
 * The direction of a text by its first letter, as `dir="auto"` finds it, but known on the server
 * and for whole lists. Undefined for left to right, which is the page's own.
 */
export function textDirection(text: string): 'rtl' | undefined {
  const first = LETTER.exec(text)?.[0] ?? ''
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : undefined
}
