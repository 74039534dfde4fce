'use server'

import { feedbackDeskAddress } from '@/components/feedback/asks/ask-address.ts'
import { changeAsk } from '@/lib/conversation/margin/commands/change-ask.ts'
import { switchFeedback } from '@/lib/conversation/margin/commands/switch-feedback.ts'
import { changeAskSchema, feedbackSwitchSchema } from '@/lib/conversation/margin/input.ts'
import {
  changeAskSentences,
  feedbackSwitchSentences,
} from '@/lib/conversation/passages/refusal-messages.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'

/** Opens or closes feedback on an article. */
export const switchHere = formAction({
  schema: feedbackSwitchSchema,
  signedIn: true,
  run: ({ db, viewer, input }) => switchFeedback(db, viewer, input),
  sentences: feedbackSwitchSentences,
  statuses: { 'not-allowed': 403, 'no-article': 404 },
  done: ({ slug }, { speech }) => ({
    say: speech.words.answers.done,
    to: feedbackDeskAddress(slug),
  }),
})

/** Opens or closes an ask. */
export const changeAskHere = formAction({
  schema: changeAskSchema,
  signedIn: true,
  run: ({ db, viewer, input }) => changeAsk(db, viewer, input),
  sentences: changeAskSentences,
  statuses: { 'not-allowed': 403, 'no-ask': 404 },
  done: ({ slug }, { speech }) => ({
    say: speech.words.answers.done,
    to: feedbackDeskAddress(slug),
  }),
})
