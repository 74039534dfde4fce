/** No letter of any language has so many marks (Unicode Standard Annex 15, Stream-Safe Text Format). */
const MOST_MARKS = 30
const ENDLESS = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u')
const PIECE = new RegExp(`\\P{M}+\\p{M}{0,${MOST_MARKS}}|\\p{M}{1,${MOST_MARKS}}`, 'gu')

/**
 * `String.normalize` in linear time: by itself it puts the marks on one letter in order, which takes
 * the square of their number, so a few thousand of them stop the server. Of a longer run each
 * MOST_MARKS are put in order by themselves.
 */
export function normalize(text: string, form: 'NFC' | 'NFKD'): string {
  if (!ENDLESS.test(text)) return text.normalize(form)
  const pieces = text.match(PIECE) ?? []
  return pieces.map((piece) => piece.normalize(form)).join('')
}
