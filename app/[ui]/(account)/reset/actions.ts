'use server'

import { resetSchema } from '@/lib/accounts/input.ts'
import { resetPassword } from '@/lib/accounts/passwords/commands/reset-password.ts'
import { peopleFields, peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { queueAccountMail } from '@/lib/notifications/mail/commands/queue-account-mail.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { countDeadLink } from '@/lib/web/sign-in/link-mail.ts'
import { enter } from '@/lib/web/sign-in/sign-in.ts'

/** Chooses a new password with a link that was mailed, and signs in. */
export const choosePassword = formAction({
  schema: resetSchema,
  limit: countDeadLink,
  run: ({ db, input, now }) => resetPassword(db, input, queueAccountMail, now),
  sentences: peopleSentences,
  fields: peopleFields,
  statuses: { suspended: 403 },
  done: (who) => enter(who, '/account'),
})
