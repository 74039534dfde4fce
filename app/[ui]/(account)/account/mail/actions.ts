'use server'

import { mailRhythmSchema } from '@/lib/accounts/input.ts'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { saveMailRhythm } from '@/lib/accounts/users/commands/save-mail-rhythm.ts'
import { countAccountWork } from '@/lib/web/forms/account-limits.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { say } from '@/lib/web/forms/form-plan.ts'

/** Says how often mail about comments comes. */
export const saveRhythm = formAction({
  schema: mailRhythmSchema,
  signedIn: true,
  limit: countAccountWork,
  run: ({ db, viewer, input }) => saveMailRhythm(db, viewer, input),
  sentences: peopleSentences,
  done: (_made, { speech }) => say(speech.words.answers.saved),
})
