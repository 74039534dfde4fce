import { z } from 'zod'
import { emailSchema } from '../accounts/input.ts'
import { fieldSentence } from '../i18n/field-sentence.ts'
import { idSchema } from '../platform/forms/id-schema.ts'
import { GUEST_KINDS, SUBSCRIPTION_KINDS } from './subscriptions/subscription.ts'

/** The comment of a wish; none when it is left out, empty or 0. */
const comment = z.union([z.enum(['', '0']).transform(() => 0), idSchema]).default(0)

interface Fields {
  readonly kind: string
  readonly article: number
  readonly comment: number
}

/** Only "replies to this comment" is about one comment, and it needs one. */
function namesItsComment({ kind, comment }: Fields): boolean {
  return (kind === 'comment') === comment > 0
}

const UNCLEAR = { error: fieldSentence('wishUnclear'), path: ['kind'] }

/** "Notify of", from a user: `wanted` is off to stop it. */
export const subscriptionSchema = z
  .object({
    kind: z.enum(SUBSCRIPTION_KINDS, { error: UNCLEAR.error }),
    article: idSchema,
    comment,
    wanted: z.enum(['on', 'off']).default('on'),
  })
  .refine(namesItsComment, UNCLEAR)
  .transform(({ kind, article, comment, wanted }) => {
    return { wish: { kind, articleId: article, commentId: comment }, wanted: wanted === 'on' }
  })

/** "Notify of", from a guest. */
export const guestSubscriptionSchema = z
  .object({
    kind: z.enum(GUEST_KINDS, { error: UNCLEAR.error }),
    article: idSchema,
    comment,
    email: emailSchema,
  })
  .refine(namesItsComment, UNCLEAR)
  .transform(({ kind, article, comment, email }) => {
    return { wish: { kind, articleId: article, commentId: comment }, email }
  })

/** A link's token: one of ours, or none at all. */
export const tokenSchema = z
  .string()
  .max(1000)
  .regex(/^[\w.-]+$/)
  .catch('')

/** A form that carries such a token. */
export const linkSchema = z.object({ token: tokenSchema })

/** `before` in the inbox's address: a notice's number; anything else is the first page. */
export const beforeSchema = idSchema.nullable().catch(null)

/** Notices that were seen: up to one. */
export const seenThroughSchema = z.object({ through: idSchema })
