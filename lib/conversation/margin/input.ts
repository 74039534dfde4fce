import { z } from 'zod'
import { fieldSentence } from '../../i18n/field-sentence.ts'
import { idSchema } from '../../platform/forms/id-schema.ts'
import { CONTEXT } from '../../text/anchoring/passage.ts'
import { withoutControls } from '../../text/typed/typed-text.ts'
import { writtenText } from '../../text/typed/written-text.ts'
import { postCommentSchema } from '../comments/input.ts'
import { FEEDBACK_KINDS, MAX_PASSAGE, MAX_SUGGESTION } from '../passages/passage-view.ts'

function toOneLine(words: string): string {
  return withoutControls(words).normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** An offset in the body text. Only a hint where to look, so a wrong one is no error. */
const offset = z.coerce.number().int().min(0).max(100_000_000).catch(0).default(0)

/** A browser may add white space that our text doesn't have, hence twice the length. */
const quote = z.string().max(MAX_PASSAGE * 2, fieldSentence('passageLong', MAX_PASSAGE))
const context = z
  .string()
  .transform((words) => words.slice(0, CONTEXT * 4))
  .default('')

/** The selected passage: its words and offsets in the revision that the reader saw. */
const claimFields = {
  revision: z.coerce.number().int().min(1).max(2_147_483_647),
  exact: quote.regex(/\S/, fieldSentence('passageMissing')),
  prefix: context,
  suffix: context,
  start: offset,
  end: offset,
}

const kind = z.enum(FEEDBACK_KINDS, fieldSentence('kindMissing'))

const suggestion = writtenText('wordingLong', MAX_SUGGESTION)
  .transform(toOneLine)
  .pipe(z.string().max(MAX_SUGGESTION, fieldSentence('wordingLong', MAX_SUGGESTION)))
  .default('')

/** Not to be trusted: the server looks for the passage in its own text. */
const claimSchema = z.object(claimFields)
export type PassageClaim = z.infer<typeof claimSchema>

/** A comment on a passage. */
export const giveFeedbackSchema = z
  .intersection(postCommentSchema, z.object({ ...claimFields, kind, suggestion }))
  .transform(({ revision, exact, prefix, suffix, start, end, kind, suggestion, ...comment }) => {
    const claim = { revision, exact, prefix, suffix, start, end }
    const wording = kind === 'correction' ? suggestion : ''
    return { ...comment, parentId: null, on: { claim, kind, suggestion: wording } }
  })

/** A reply to a question of the newsroom. */
export const answerPromptSchema = z
  .intersection(postCommentSchema, z.object({ ask: idSchema }))
  .transform(({ ask, ...comment }) => ({ ...comment, parentId: null, on: { askId: ask } }))

export const MAX_QUESTION = 500

export const createPromptSchema = z
  .object({
    article: idSchema,
    ...claimFields,
    question: writtenText('questionLong', MAX_QUESTION)
      .transform(toOneLine)
      .pipe(
        z
          .string()
          .min(1, fieldSentence('questionMissing'))
          .max(MAX_QUESTION, fieldSentence('questionLong', MAX_QUESTION)),
      ),
  })
  .transform(({ article, question, ...claim }) => ({ articleId: article, question, claim }))

export const setPromptOpenSchema = z
  .object({ ask: idSchema, open: z.enum(['yes', 'no']) })
  .transform(({ ask, open }) => ({ askId: ask, open: open === 'yes' }))

export const feedbackSwitchSchema = z
  .object({ article: idSchema, open: z.enum(['yes', 'no']) })
  .transform(({ article, open }) => ({ articleId: article, open: open === 'yes' }))
