'use server'

import { followLinkSchema } from '@/lib/accounts/input.ts'
import { redeemLink } from '@/lib/accounts/links/commands/redeem-link.ts'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { countDeadLink } from '@/lib/web/sign-in/link-mail.ts'
import { rememberedPath } from '@/lib/web/sign-in/remembered-path.ts'
import { enter } from '@/lib/web/sign-in/sign-in.ts'

/** Signs in with a link that was mailed. */
export const followLink = formAction({
  schema: followLinkSchema,
  limit: countDeadLink,
  run: ({ db, input, now }) => redeemLink(db, input.token, now),
  sentences: peopleSentences,
  statuses: { suspended: 403 },
  done: async (who) => enter(who, (await rememberedPath()) ?? '/account'),
})
