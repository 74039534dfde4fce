'use server'

import { followLinkSchema } from '@/lib/accounts/input.ts'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { confirmAddressBy } from '@/lib/web/confirm-address.ts'
import { enter } from '@/lib/web/enter.ts'
import { formAction } from '@/lib/web/form-action.ts'
import { say } from '@/lib/web/form-plan.ts'
import { countDeadLink } from '@/lib/web/link-mail.ts'
import { rememberedPath } from '@/lib/web/remembered-path.ts'

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
