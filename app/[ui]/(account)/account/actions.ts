'use server'

import { z } from 'zod'
import { profileSchema } from '@/lib/accounts/input.ts'
import { peopleFields, peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { fieldSentence } from '@/lib/i18n/field-sentence.ts'
import { settings } from '@/lib/platform/config/env.ts'
import { done } from '@/lib/platform/result.ts'
import { removePortrait } from '@/lib/privacy/remove-portrait.ts'
import { saveProfile } from '@/lib/privacy/save-profile.ts'
import { setPortrait } from '@/lib/privacy/set-portrait.ts'
import { countAccountWork } from '@/lib/web/forms/account-limits.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { goTo, say } from '@/lib/web/forms/form-plan.ts'
import { signOutHere } from '@/lib/web/session/session.ts'

/** Saves one's name, handle and line about oneself. */
export const saveOwnProfile = formAction({
  schema: profileSchema,
  signedIn: true,
  limit: countAccountWork,
  run: ({ db, viewer, input, now }) => saveProfile(db, viewer, input, now),
  sentences: peopleSentences,
  fields: peopleFields,
  statuses: { 'handle-taken': 409 },
  done: (_made, { speech }) => say(speech.words.answers.saved),
})

const pictureSchema = z.object({ picture: z.file(fieldSentence('pictureMissing')) })

/** Takes another picture of oneself. */
export const setPicture = formAction({
  schema: pictureSchema,
  signedIn: true,
  limit: countAccountWork,
  run: async ({ db, viewer, input, now }) => {
    const content = new Uint8Array(await input.picture.arrayBuffer())
    return setPortrait(db, viewer, { content, dataDir: settings().dataDir }, now)
  },
  sentences: peopleSentences,
  fields: peopleFields,
  done: (_made, { speech }) => say(speech.words.answers.saved),
})

/** Takes one's picture away. */
export const removePicture = formAction({
  schema: z.object({}),
  signedIn: true,
  limit: countAccountWork,
  run: ({ db, viewer, now }) => {
    return removePortrait(db, viewer, { dataDir: settings().dataDir }, now)
  },
  sentences: peopleSentences,
  done: (_made, { speech }) => ({ say: speech.words.answers.pictureGone }),
})

/** Ends this browser's session, on the server too; nobody signed in is no trouble. */
export const signOut = formAction({
  schema: z.object({}),
  run: async ({ db, now }) => {
    await signOutHere(db, now)
    return done({})
  },
  sentences: () => ({}),
  done: () => goTo('/sign-in?note=out'),
})
