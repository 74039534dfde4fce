/** Hebrew, Arabic, Syriac, Thaana, NKo and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LETTER = /\p{L}/u

/**
 * Text direction by the first letter, as in `dir="auto"`, but computed on the server and for whole
 * lists. Undefined for left-to-right, the page's default.
 */
export function getTextDirection(text: string): 'rtl' | undefined {
  const first = LETTER.exec(text)?.[0] ?? ''
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : undefined
}
