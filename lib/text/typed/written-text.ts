import { z } from 'zod'
import { type FieldTrouble, fieldSentence } from '../../i18n/field-sentence.ts'
import { hasTooManyMarks, MAX_MARKS } from './combining-marks.ts'

/** Normalizing a text (NFC) makes of four UTF-16 units one at most; so long may it be before. */
const TAKEN_APART = 4

/**
 * What somebody wrote that others will read, before anything is done with it: to be transformed, and
 * then measured again. `tooLong` is the sentence for one that is longer than `most` in any form. Comes
 * first, because normalizing a long row of marks takes the square of its length.
 */
export function writtenText(tooLong: FieldTrouble, most: number) {
  return z
    .string()
    .max(most * TAKEN_APART, fieldSentence(tooLong, most))
    .refine((text) => !hasTooManyMarks(text), fieldSentence('marksMany', MAX_MARKS))
}
