import type { PeopleRefusal } from './refusal.ts'

/** What a person reads when a command about people refuses. Nothing tells who has an account. */
export const peopleSentences = {
  wrong: 'That e-mail address and password do not go together.',
  'not-verified': 'Follow the link that we mailed you first. You can ask for another below.',
  suspended: 'This account is suspended.',
  'password-too-plain': 'That is one of the first passwords to be guessed. Choose another.',
  'password-names-you':
    'Your name, your address or the name of this site is most of that password. Choose another.',
  'password-wrong': 'That is not your password.',
  'handle-taken': 'Somebody has that handle already.',
  'handle-reserved': 'That handle is kept for the newsroom.',
  'link-over': 'This link was used already or is too old. Ask for a new one.',
  'address-not-vouched':
    'That site does not confirm that the e-mail address is yours. Confirm it there, or sign up here.',
  'same-address': 'That is your address already.',
  'not-a-picture': 'This file is not a picture that we can read. JPEG, PNG and WebP work.',
  'too-many-bytes': 'This picture is too large. It may have 8 megabytes.',
  'too-many-pixels': 'This picture has too many pixels. Make it smaller and try again.',
  'not-allowed': 'Your role does not allow that.',
  'no-such-person': 'There is nobody by that name any more.',
  oneself: 'That is you.',
  'last-admin': 'The newsroom needs an admin. Make somebody else one first.',
  'no-account': 'You need an account for that.',
} satisfies Record<PeopleRefusal, string>

/** The field of a form at which a refusal is shown; the others concern the whole of it. */
export const peopleFields: { readonly [Refusal in PeopleRefusal]?: string } = {
  'password-too-plain': 'password',
  'password-names-you': 'password',
  'password-wrong': 'current',
  'handle-taken': 'handle',
  'handle-reserved': 'handle',
  'same-address': 'email',
  'not-a-picture': 'picture',
  'too-many-bytes': 'picture',
  'too-many-pixels': 'picture',
}
