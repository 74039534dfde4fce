'use server'

import { z } from 'zod'
import { askToChangeAddressSchema, changePasswordSchema } from '@/lib/accounts/input.ts'
import { askForReset } from '@/lib/accounts/passwords/commands/ask-for-reset.ts'
import { changePassword } from '@/lib/accounts/passwords/commands/change-password.ts'
import { peopleFields, peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { askToChangeAddress } from '@/lib/accounts/sign-in/commands/ask-to-change-address.ts'
import { signOutEverywhere } from '@/lib/accounts/sign-in/commands/sign-out-everywhere.ts'
import { queueAccountMail } from '@/lib/notifications/mail/commands/queue-account-mail.ts'
import { accountPage } from '@/lib/pages/account/account-page.ts'
import { attempt } from '@/lib/platform/rate-limits/limits.ts'
import { done, refused } from '@/lib/platform/result.ts'
import { countPasswordTry } from '@/lib/web/forms/account-limits.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { goTo, say } from '@/lib/web/forms/form-plan.ts'
import { closeSession, openSession } from '@/lib/web/session/session.ts'

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

/** Mails a link to the address that one wants, or first to the old one. */
export const askForOtherAddress = formAction({
  schema: askToChangeAddressSchema,
  signedIn: true,
  limit: countPasswordTry,
  run: ({ db, viewer, input, now }) => {
    return askToChangeAddress(db, viewer, input, queueAccountMail, now)
  },
  sentences: peopleSentences,
  fields: peopleFields,
  done: ({ mailed: email }, { input, speech }) => {
    const { addressAsked, approvalAsked } = speech.words.answers
    return say(speech.say(email === input.email ? addressAsked : approvalAsked, { email }))
  },
})

/** Mails a link to choose a first password; a session alone must not set one. */
export const askForFirstPassword = formAction({
  schema: z.object({}),
  signedIn: true,
  limit: countPasswordTry,
  run: async ({ db, viewer, now }) => {
    const account = await accountPage(db, viewer.id)
    if (!account) return refused('no-account')
    const sparing = !(await attempt(db, 'link-mail-account', account.email)).ok
    await askForReset(db, { email: account.email, sparing }, queueAccountMail, now)
    return done({ email: account.email })
  },
  sentences: peopleSentences,
  done: ({ email }, { speech }) => {
    return say(speech.say(speech.words.answers.passwordLinkMailed, { email }))
  },
})

/** Ends one's sessions, here and elsewhere. */
export const endAllSessions = formAction({
  schema: z.object({}),
  signedIn: true,
  // Without a limit: whoever borrowed the session must not use it up, and once done it is over.
  run: ({ db, viewer }) => signOutEverywhere(db, viewer),
  sentences: peopleSentences,
  done: async () => {
    await closeSession()
    return goTo('/sign-in?note=everywhere')
  },
})
