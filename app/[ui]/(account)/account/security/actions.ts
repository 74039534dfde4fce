'use server'

import { z } from 'zod'
import { queueAccountMail } from '@/lib/mail/queue-account-mail.ts'
import { askToChangeAddress } from '@/lib/people/ask-to-change-address.ts'
import { changePassword } from '@/lib/people/change-password.ts'
import { askToChangeAddressSchema, changePasswordSchema } from '@/lib/people/input.ts'
import { peopleFields, peopleSentences } from '@/lib/people/sentences.ts'
import { signOutEverywhere } from '@/lib/people/sign-out-everywhere.ts'
import { countAccountWork, countPasswordTry } from '@/lib/web/account-limits.ts'
import { formAction } from '@/lib/web/form-action.ts'
import { goTo, say } from '@/lib/web/form-plan.ts'
import { closeSession, openSession } from '@/lib/web/session.ts'

/** Changes one's password; all other sessions end. */
export const chooseOtherPassword = formAction({
  schema: changePasswordSchema,
  signedIn: true,
  limit: countPasswordTry,
  run: ({ db, viewer, input, now }) => changePassword(db, viewer, input, queueAccountMail, now),
  sentences: peopleSentences,
  fields: peopleFields,
  done: async ({ sessionVersion }, { viewer, speech }) => {
    await openSession({ userId: viewer.id, sessionVersion })
    return say(speech.words.answers.passwordSaved)
  },
})

/** Mails a link to the address that one wants. */
export const askForOtherAddress = formAction({
  schema: askToChangeAddressSchema,
  signedIn: true,
  limit: (context) => [
    countPasswordTry(context),
    { limit: 'link-mail-account', key: context.input.email },
  ],
  run: ({ db, viewer, input, now }) => {
    return askToChangeAddress(db, viewer, input, queueAccountMail, now)
  },
  sentences: peopleSentences,
  fields: peopleFields,
  done: (_asked, { input, speech }) => {
    return say(speech.say(speech.words.answers.addressAsked, { email: input.email }))
  },
})

/** Ends one's sessions, here and elsewhere. */
export const endAllSessions = formAction({
  schema: z.object({}),
  signedIn: true,
  limit: countAccountWork,
  run: ({ db, viewer }) => signOutEverywhere(db, viewer),
  sentences: peopleSentences,
  done: async () => {
    await closeSession()
    return goTo('/sign-in?note=everywhere')
  },
})
