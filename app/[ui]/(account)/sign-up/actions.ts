'use server'

import { z } from 'zod'
import { signUpSchema } from '@/lib/accounts/input.ts'
import { peopleFields, peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { createAccount } from '@/lib/accounts/sign-in/commands/create-account.ts'
import { queueAccountMail } from '@/lib/notifications/mail/commands/queue-account-mail.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { say } from '@/lib/web/forms/form-plan.ts'
import { requestLanguage } from '@/lib/web/session/request-language.ts'
import { backPath } from '@/lib/web/sign-in/back-path.ts'
import { sparesMail } from '@/lib/web/sign-in/link-mail.ts'
import { rememberPath } from '@/lib/web/sign-in/remembered-path.ts'

/** Makes an account that waits for its address to be confirmed. */
export const signUp = formAction({
  schema: signUpSchema.extend({
    to: z
      .string()
      .default('/')
      .transform((to) => backPath(to)),
  }),
  limit: ({ clientAddress }) => ({ limit: 'sign-up-address', key: clientAddress }),
  run: async (context) => {
    const { db, input, now } = context
    const { name, email, password } = input
    const sparing = await sparesMail(context)
    const account = { name, email, password, language: await requestLanguage(), sparing }
    return createAccount(db, account, queueAccountMail, now)
  },
  sentences: peopleSentences,
  fields: peopleFields,
  done: async (_made, { input, speech }) => {
    await rememberPath(input.to)
    return say(speech.say(speech.words.answers.signedUp, { email: input.email }))
  },
})
