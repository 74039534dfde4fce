'use server'

import { z } from 'zod'
import { forgive } from '@/lib/limits/limits.ts'
import { queueAccountMail } from '@/lib/mail/queue-account-mail.ts'
import { askForLink } from '@/lib/people/ask-for-link.ts'
import { checkPassword } from '@/lib/people/check-password.ts'
import { askByEmailSchema, signInSchema } from '@/lib/people/input.ts'
import { peopleSentences } from '@/lib/people/sentences.ts'
import { backPath } from '@/lib/web/back-path.ts'
import { enter } from '@/lib/web/enter.ts'
import { formAction } from '@/lib/web/form-action.ts'
import { say } from '@/lib/web/form-plan.ts'
import { rememberPath } from '@/lib/web/remembered-path.ts'
import { requestLanguage } from '@/lib/web/request-language.ts'

const back = {
  to: z
    .string()
    .default('/')
    .transform((to) => backPath(to)),
}

/** Signs in with e-mail address and password. */
export const signIn = formAction({
  schema: signInSchema.extend(back),
  limit: ({ input, clientAddress }) => [
    { limit: 'sign-in-address', key: clientAddress },
    { limit: 'sign-in-account', key: input.email },
  ],
  run: ({ db, input, now }) => checkPassword(db, input, now),
  sentences: peopleSentences,
  statuses: { suspended: 403 },
  done: async (who, { db, input }) => {
    await forgive(db, 'sign-in-account', input.email)
    return enter(who, input.to)
  },
})

/** Mails a link that signs in. */
export const mailLink = formAction({
  schema: askByEmailSchema.extend(back),
  limit: ({ input, clientAddress }) => [
    { limit: 'link-mail-address', key: clientAddress },
    { limit: 'link-mail-account', key: input.email },
  ],
  run: async ({ db, input: { email }, now }) => {
    const asking = { email, language: await requestLanguage() }
    return askForLink(db, asking, queueAccountMail, now)
  },
  sentences: () => ({}),
  done: async (_asked, { input, speech }) => {
    await rememberPath(input.to)
    return say(speech.say(speech.words.answers.linkMailed, { email: input.email }))
  },
})
