import { z } from 'zod'
import { fieldSentence } from '../../i18n/field-sentence.ts'
import { idSchema } from '../../platform/forms/id-schema.ts'
import { normalize } from '../../text/typed/normalize.ts'
import { withoutControls } from '../../text/typed/typed-text.ts'
import { writtenText } from '../../text/typed/written-text.ts'
import { MAX_COMMENT } from './comment.ts'
import { SUBSCRIPTION_CHOICES } from './notify-choice.ts'

/** An id that may be left empty. */
const optionalId = z.union([z.literal('').transform(() => null), idSchema])

/** Normalizes line ends and removes control characters. */
export const commentBodySchema = writtenText('commentLong', MAX_COMMENT)
  .transform((text) => normalize(withoutControls(text), 'NFC').trim())
  .pipe(
    z
      .string()
      // At least one visible character.
      .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, fieldSentence('commentMissing'))
      .max(MAX_COMMENT, fieldSentence('commentLong', MAX_COMMENT)),
  )

export const postCommentSchema = z
  .object({
    article: idSchema,
    reply: optionalId.default(null),
    body: commentBodySchema,
    notify: z.enum(SUBSCRIPTION_CHOICES).catch('').default(''),
    /** Honeypot: people don't see the field, bots fill it in. */
    website: z.string().max(500).default(''),
    /** When the form was first shown, in ms since 1970; 0 without JavaScript. */
    since: z.coerce.number().int().nonnegative().catch(0).default(0),
  })
  .transform(({ article, reply, website, since, ...rest }) => ({
    ...rest,
    articleId: article,
    parentId: reply,
    honeypot: website,
    openedAt: since > 0 ? since : null,
  }))

export const editCommentSchema = z
  .object({ comment: idSchema, body: commentBodySchema })
  .transform(({ comment, body }) => ({ commentId: comment, body }))

export const previewCommentSchema = z.object({ body: commentBodySchema })

export const oneCommentSchema = z
  .object({ comment: idSchema })
  .transform(({ comment }) => ({ commentId: comment }))
