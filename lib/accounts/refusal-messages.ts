import type { Spoken } from '../i18n/speech.ts'
import type { PeopleRefusal } from './refusals.ts'

/** What a person reads when a command about people refuses. Nothing tells who has an account. */
export function peopleSentences({ words }: Spoken): Record<PeopleRefusal, string> {
  return words.refusals.people
}

/** The field of a form at which a refusal is shown; the others concern the whole of it. */
export const peopleFields: { readonly [Refusal in PeopleRefusal]?: string } = {
  'password-too-plain': 'password',
  'password-names-you': 'password',
  'password-wrong': 'current',
  'handle-taken': 'handle',
  'handle-reserved': 'handle',
  'handle-changes': 'handle',
  'name-imitates': 'name',
  'name-word': 'name',
  'name-repeats': 'name',
  'about-word': 'about',
  'about-repeats': 'about',
  'about-links': 'about',
  'same-address': 'email',
  'not-a-picture': 'picture',
  'too-many-bytes': 'picture',
  'too-many-pixels': 'picture',
}
