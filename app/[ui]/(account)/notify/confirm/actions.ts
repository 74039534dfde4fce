'use server'

import { linkSchema } from '@/lib/notifications/input.ts'
import { subscriptionSentences } from '@/lib/notifications/refusal-messages.ts'
import { confirmSubscription } from '@/lib/notifications/subscriptions/commands/confirm-subscription.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { say } from '@/lib/web/forms/form-plan.ts'

/** A guest says that the wish was theirs. */
export const confirmWish = formAction({
  schema: linkSchema,
  limit: ({ clientAddress }) => ({ limit: 'guest-subscription-address', key: clientAddress }),
  run: ({ db, input, now }) => confirmSubscription(db, input.token, now),
  sentences: subscriptionSentences,
  done: (_made, { speech }) => say(speech.words.answers.guestConfirmed),
})
