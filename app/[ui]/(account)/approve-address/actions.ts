'use server'

import { followLinkSchema } from '@/lib/accounts/input.ts'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { approveAddress } from '@/lib/accounts/sign-in/commands/approve-address.ts'
import { queueAccountMail } from '@/lib/notifications/mail/commands/queue-account-mail.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { say } from '@/lib/web/forms/form-plan.ts'
import { countDeadLink } from '@/lib/web/sign-in/link-mail.ts'

/** Approves another address with a link that went to the old one. */
export const approveOtherAddress = formAction({
  schema: followLinkSchema,
  limit: countDeadLink,
  run: ({ db, input, now }) => approveAddress(db, input.token, queueAccountMail, now),
  sentences: peopleSentences,
  done: ({ wanted: email }, { speech }) => {
    return say(speech.say(speech.words.answers.addressAsked, { email }))
  },
})
