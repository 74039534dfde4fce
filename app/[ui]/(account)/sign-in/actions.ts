'use server'

import { z } from 'zod'
import { askByEmailSchema, signInSchema } from '@/lib/accounts/input.ts'
import { askForLink } from '@/lib/accounts/links/commands/ask-for-link.ts'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { signInWithPassword } from '@/lib/accounts/sign-in/commands/sign-in-with-password.ts'
import { queueAccountMail } from '@/lib/notifications/mail/commands/queue-account-mail.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { say } from '@/lib/web/forms/form-plan.ts'
import { knownDevice } from '@/lib/web/session/known-device.ts'
import { requestLanguage } from '@/lib/web/session/request-language.ts'
import { backPath } from '@/lib/web/sign-in/back-path.ts'
import { countLinkMail, sparesMail } from '@/lib/web/sign-in/link-mail.ts'
import { rememberPath } from '@/lib/web/sign-in/remembered-path.ts'
import { enter } from '@/lib/web/sign-in/sign-in.ts'

const back = {
  to: z
    .string()
    .default('/')
    .transform((to) => backPath(to)),
}

/** Signs in with e-mail address and password. */
export const signIn = formAction({
  schema: signInSchema.extend(back),
  limit: async ({ db, input, clientAddress, now }) => {
    const device = await knownDevice(db, input.email, now)
    if (device) return { limit: 'sign-in-device', key: device }
    return { limit: 'sign-in-work-address', key: clientAddress }
  },
  run: async ({ db, input: { email, password }, clientAddress, now }) => {
    const device = await knownDevice(db, email, now)
    const tried = { email, password, clientAddress, device }
    return signInWithPassword(db, tried, queueAccountMail, now)
  },
  sentences: peopleSentences,
  statuses: { suspended: 403, 'answered-by-mail': 429 },
  done: (who, { input }) => enter(who, input.to),
})

/** Mails a link that signs in. */
export const mailLink = formAction({
  schema: askByEmailSchema.extend(back),
  limit: countLinkMail,
  run: async (context) => {
    const { db, input, now } = context
    const sparing = await sparesMail(context)
    const asking = { email: input.email, language: await requestLanguage(), sparing }
    return askForLink(db, asking, queueAccountMail, now)
  },
  sentences: () => ({}),
  done: async (_asked, { input, speech }) => {
    await rememberPath(input.to)
    return say(speech.say(speech.words.answers.linkMailed, { email: input.email }))
  },
})
