'use server'

import { seenThroughSchema, subscriptionSchema } from '@/lib/notifications/input.ts'
import { markSeen } from '@/lib/notifications/notices/commands/mark-seen.ts'
import { subscriptionSentences } from '@/lib/notifications/refusal-messages.ts'
import { subscribe } from '@/lib/notifications/subscriptions/commands/subscribe.ts'
import { unsubscribe } from '@/lib/notifications/subscriptions/commands/unsubscribe.ts'
import { countAccountWork } from '@/lib/web/forms/account-limits.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { goTo } from '@/lib/web/forms/form-plan.ts'

/** Marks what the inbox showed as seen. */
export const markInboxSeen = formAction({
  schema: seenThroughSchema,
  signedIn: true,
  limit: countAccountWork,
  run: ({ db, viewer, input, now }) => markSeen(db, viewer, input, now),
  sentences: subscriptionSentences,
  done: () => goTo('/account/inbox'),
})

/** Begins or ends one of one's own subscriptions. */
export const changeSubscription = formAction({
  schema: subscriptionSchema,
  signedIn: true,
  limit: countAccountWork,
  run: ({ db, viewer, input: { wish, wanted }, now }) => {
    return wanted ? subscribe(db, viewer, wish, now) : unsubscribe(db, viewer, wish, now)
  },
  sentences: subscriptionSentences,
  statuses: { 'no-article': 404, 'no-comment': 404 },
  done: (_made, { input, speech }) => {
    const { resumed, stopped } = speech.words.answers
    return { say: input.wanted ? resumed : stopped }
  },
})
