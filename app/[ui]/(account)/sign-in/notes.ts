import { peopleSentences } from '@/lib/people/sentences.ts'

const NOTES: Readonly<Record<string, string>> = {
  draft: 'What you wrote is kept. Sign in, and you are back at it.',
  deletion:
    'Your account will be deleted, as you asked, and you are signed out. We have mailed you the day. If you sign in before it, everything stays as it was.',
  everywhere: 'You are signed out everywhere.',
  out: 'You are signed out.',
  over: peopleSentences['link-over'],
}

const ERRORS: Readonly<Record<string, string>> = {
  ...peopleSentences,
  OAuthAccountNotLinked: peopleSentences['address-not-vouched'],
}

const TROUBLE =
  'Signing in by the other site did not work. Try again in a moment, or sign in with us.'

/** What the sign-in page says first: a note that led here, or an error of signing in elsewhere. */
export function noteOf(note: string, error: string): string {
  if (error) return Object.hasOwn(ERRORS, error) ? (ERRORS[error] ?? TROUBLE) : TROUBLE
  return Object.hasOwn(NOTES, note) ? (NOTES[note] ?? '') : ''
}
