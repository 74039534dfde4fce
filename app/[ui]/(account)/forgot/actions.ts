'use server'

import { askByEmailSchema } from '@/lib/accounts/input.ts'
import { askForReset } from '@/lib/accounts/passwords/commands/ask-for-reset.ts'
import { queueAccountMail } from '@/lib/notifications/mail/commands/queue-account-mail.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { say } from '@/lib/web/forms/form-plan.ts'
import { requestLanguage } from '@/lib/web/session/request-language.ts'
import { countLinkMail, sparesMail } from '@/lib/web/sign-in/link-mail.ts'

/** Mails a link to choose a new password. */
export const askForPassword = formAction({
  schema: askByEmailSchema,
  limit: countLinkMail,
  run: async (context) => {
    const { db, input, now } = context
    const sparing = await sparesMail(context)
    const asking = { email: input.email, language: await requestLanguage(), sparing }
    return askForReset(db, asking, queueAccountMail, now)
  },
  sentences: () => ({}),
  done: (_asked, { input, speech }) => {
    return say(speech.say(speech.words.answers.resetMailed, { email: input.email }))
  },
})
