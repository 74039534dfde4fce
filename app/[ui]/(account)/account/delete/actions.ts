'use server'

import { askForDeletionSchema } from '@/lib/accounts/input.ts'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { askForDeletion } from '@/lib/accounts/users/commands/ask-for-deletion.ts'
import { queueAccountMail } from '@/lib/notifications/mail/commands/queue-account-mail.ts'
import { countAccountWork } from '@/lib/web/forms/account-limits.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { goTo } from '@/lib/web/forms/form-plan.ts'
import { closeSession } from '@/lib/web/session/session.ts'

/** Asks that one's account go after the grace. */
export const askToBeDeleted = formAction({
  schema: askForDeletionSchema,
  signedIn: true,
  limit: countAccountWork,
  run: ({ db, viewer, input, now }) => askForDeletion(db, viewer, input, queueAccountMail, now),
  sentences: peopleSentences,
  statuses: { 'last-admin': 409 },
  done: async () => {
    await closeSession()
    return goTo('/sign-in?note=deletion')
  },
})
