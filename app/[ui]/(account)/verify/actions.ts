'use server'

import { followLinkSchema } from '@/lib/accounts/input.ts'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { say } from '@/lib/web/forms/form-plan.ts'
import { confirmAddressBy } from '@/lib/web/sign-in/confirm-address.ts'
import { countDeadLink } from '@/lib/web/sign-in/link-mail.ts'
import { rememberedPath } from '@/lib/web/sign-in/remembered-path.ts'
import { enter } from '@/lib/web/sign-in/sign-in.ts'

/** Proves an address with a link that was mailed to it. */
export const confirmAddress = formAction({
  schema: followLinkSchema,
  limit: countDeadLink,
  run: ({ db, input, now }) => confirmAddressBy(db, input.token, now),
  sentences: peopleSentences,
  statuses: { suspended: 403 },
  done: async ({ enters }, { speech }) => {
    if (!enters) return say(speech.words.answers.addressChanged)
    // Several signed up with the address before its owner came: no password of theirs counts.
    if (!enters.hasPassword) return enter(enters, '/account/security?note=password')
    return enter(enters, (await rememberedPath()) ?? '/account')
  },
})
