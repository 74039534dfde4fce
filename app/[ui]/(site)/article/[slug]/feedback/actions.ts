'use server'

import { getFeedbackDeskAddress } from '@/components/feedback/asks/ask-address.ts'
import { setPromptOpen } from '@/lib/conversation/margin/commands/set-prompt-open.ts'
import { switchFeedback } from '@/lib/conversation/margin/commands/switch-feedback.ts'
import { feedbackSwitchSchema, setPromptOpenSchema } from '@/lib/conversation/margin/input.ts'
import {
  getFeedbackSwitchMessages,
  getSetPromptOpenMessages,
} from '@/lib/conversation/passages/refusal-messages.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'

/** Opens or closes feedback on an article. */
export const switchHere = formAction({
  schema: feedbackSwitchSchema,
  signedIn: true,
  run: ({ db, viewer, input }) => switchFeedback(db, viewer, input),
  sentences: getFeedbackSwitchMessages,
  statuses: { 'not-allowed': 403, 'no-article': 404 },
  done: ({ slug }, { speech }) => ({
    say: speech.words.answers.done,
    to: getFeedbackDeskAddress(slug),
  }),
})

/** Opens or closes an ask. */
export const changeAskHere = formAction({
  schema: setPromptOpenSchema,
  signedIn: true,
  run: ({ db, viewer, input }) => setPromptOpen(db, viewer, input),
  sentences: getSetPromptOpenMessages,
  statuses: { 'not-allowed': 403, 'no-ask': 404 },
  done: ({ slug }, { speech }) => ({
    say: speech.words.answers.done,
    to: getFeedbackDeskAddress(slug),
  }),
})
