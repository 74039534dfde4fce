/**
 * The most combining marks that a letter may carry in what people write. The fullest letters of the
 * languages that we know of: Burmese 6 (medials, vowels, a tone: Unicode Technical Note 11, "Representing
 * Myanmar in Unicode"), Hebrew with points and accents 5, Khmer and Arabic with points 4, Thai, Lao,
 * Tamil, and Vietnamese taken apart (NFD) 2 or 3 (The Unicode Standard, chapters 9, 12 and 16). An
 * emoji has at most 2. What has more covers the lines above and below it.
 */
export const MAX_MARKS = 8

/** Signs that nobody sees between two marks don't begin another letter. */
const TOO_MANY = new RegExp(`(?:\\p{M}\\p{Cf}*){${MAX_MARKS + 1}}`, 'u')

/** Whether some letter carries more marks than any language needs. Linear. */
export function hasTooManyMarks(text: string): boolean {
  return TOO_MANY.test(text)
}
