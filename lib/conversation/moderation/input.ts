import { z } from 'zod'
import { fieldSentence } from '../../i18n/field-sentence.ts'
import { idSchema } from '../../platform/forms/id-schema.ts'
import { withoutControls } from '../../text/typed/typed-text.ts'
import { writtenText } from '../../text/typed/written-text.ts'

/** Why a reader reports a comment. */
export const REPORT_REASONS = ['spam', 'abuse', 'off-topic', 'false', 'other'] as const
export type ReportReason = (typeof REPORT_REASONS)[number]

/**
 * Characters: a few sentences. Only moderators read them, so the phases don't judge them: a report
 * of an insult has to be able to quote it.
 */
export const MAX_REPORT_WORDS = 500

export const reportSchema = z
  .object({
    comment: idSchema,
    reason: z.enum(REPORT_REASONS, fieldSentence('reportMissing')),
    words: writtenText('reportLong', MAX_REPORT_WORDS)
      .transform((words) => withoutControls(words).trim())
      .pipe(z.string().max(MAX_REPORT_WORDS, fieldSentence('reportLong', MAX_REPORT_WORDS)))
      .default(''),
  })
  .transform(({ comment, ...rest }) => ({ commentId: comment, ...rest }))

export const MODERATION_ACTS = [
  'show',
  'remove',
  'spam',
  'pin',
  'unpin',
  'close',
  'reopen',
] as const
export type ModerationAct = (typeof MODERATION_ACTS)[number]

export const moderateSchema = z
  .object({
    comment: idSchema,
    act: z.enum(MODERATION_ACTS),
    reason: z.string().trim().max(500).default(''),
  })
  .transform(({ comment, ...rest }) => ({ commentId: comment, ...rest }))
