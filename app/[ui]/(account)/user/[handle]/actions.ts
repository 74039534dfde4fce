'use server'

import { ignoreSchema } from '@/lib/accounts/input.ts'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { ignorePerson } from '@/lib/privacy/ignore-person.ts'
import { stopIgnoring } from '@/lib/privacy/stop-ignoring.ts'
import { countAccountWork } from '@/lib/web/forms/account-limits.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'

/** Folds somebody's comments away for who is signed in, or shows them again. */
export const setIgnored = formAction({
  schema: ignoreSchema,
  signedIn: true,
  limit: countAccountWork,
  run: ({ db, viewer, input, now }) => {
    const person = { personId: input.person }
    return input.wanted === 'on'
      ? ignorePerson(db, viewer, person, now)
      : stopIgnoring(db, viewer, person)
  },
  sentences: peopleSentences,
  statuses: { 'no-such-person': 404 },
  done: (_made, { input, speech }) => {
    const { folded, unfolded } = speech.words.answers
    return { say: input.wanted === 'on' ? folded : unfolded }
  },
})
