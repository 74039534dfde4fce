'use server'

import { queueAccountMail } from '@/lib/mail/queue-account-mail.ts'
import { askForReset } from '@/lib/people/ask-for-reset.ts'
import { askByEmailSchema } from '@/lib/people/input.ts'
import { formAction } from '@/lib/web/form-action.ts'
import { say } from '@/lib/web/form-plan.ts'
import { requestLanguage } from '@/lib/web/request-language.ts'

/** Mails a link to choose a new password. */
export const askForPassword = formAction({
  schema: askByEmailSchema,
  limit: ({ input, clientAddress }) => [
    { limit: 'link-mail-address', key: clientAddress },
    { limit: 'link-mail-account', key: input.email },
  ],
  run: async ({ db, input: { email }, now }) => {
    const asking = { email, language: await requestLanguage() }
    return askForReset(db, asking, queueAccountMail, now)
  },
  sentences: () => ({}),
  done: (_asked, { input, speech }) => {
    return say(speech.say(speech.words.answers.resetMailed, { email: input.email }))
  },
})
