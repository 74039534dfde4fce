/** What a form answers, other than why its command refused. */
export const answers = {
  done: 'Done.',
  saved: 'Saved.',
  signInFirst: 'Please sign in first. Your text is saved.',
  signedOut: 'You’ve been signed out.',
  seeMarked: 'Please fix the marked fields.',
  wentWrong:
    'Something went wrong on our side, and it has been logged. Your text is still here: please try again in a moment.',
  outage:
    'Our database isn’t responding, so this couldn’t be saved. Your text is still here: please try again in a moment.',
  soon: 'Too many attempts. Try again in a moment.',
  seconds: {
    one: 'Too many attempts. Try again in {count} second.',
    other: 'Too many attempts. Try again in {count} seconds.',
  },
  minutes: {
    one: 'Too many attempts. Try again in {count} minute.',
    other: 'Too many attempts. Try again in {count} minutes.',
  },
  hours: {
    one: 'Too many attempts. Try again in {count} hour.',
    other: 'Too many attempts. Try again in {count} hours.',
  },
  commentDeleted: 'Your comment has been deleted.',
  reported: 'Thank you. The moderators will review it.',
  ignored: 'You’re now ignoring them.',
  ignoredNoMore: 'You’re no longer ignoring them.',
  folded: 'Their comments are now hidden for you.',
  unfolded: 'You’ll see their comments again.',
  subscribed: 'You’ll be notified.',
  unsubscribed: 'You won’t be notified any more.',
  resumed: 'You’ll be notified.',
  stopped: 'Stopped.',
  ended: 'You’ve been unsubscribed.',
  guestAsked:
    'Please check your email and follow the link to confirm. If you’re already subscribed, you won’t get one.',
  guestConfirmed: 'Thank you, you’re subscribed. Every email has a link to unsubscribe.',
  signedUp:
    'We’ve sent an email to {email}. Follow the link in it to finish. It works for two days.',
  linkMailed: 'If {email} has an account here, we’ve sent it a link. It works for 15 minutes.',
  resetMailed: 'If {email} has an account here, we’ve sent it a link. It works for an hour.',
  addressAsked: 'We’ve sent an email to {email}. Follow the link in it to confirm the address.',
  approvalAsked:
    'We’ve sent an email to {email}, your current address. Follow the link in it first.',
  passwordLinkMailed:
    'We’ve sent an email to {email} with a link to set a password. It works for an hour.',
  addressChanged: 'This is now your account’s email address.',
  passwordSaved: 'Saved. All other devices are signed out.',
  pictureGone: 'The picture has been removed.',
  draftKept: 'Your text is saved. Sign in to continue.',
  deletionAsked:
    'Your account will be deleted and you’ve been signed out. We’ve emailed you the date. Sign in before then to keep your account.',
  outEverywhere: 'You’ve been signed out everywhere.',
  out: 'You’ve signed out.',
  otherSiteFailed:
    'Signing in through the other site didn’t work. Try again in a moment, or sign in here.',
  aMoment: 'One moment',
  onTheWay: 'You’re being redirected to {site}.',
  goOnTo: 'Continue to {site}',
} as const

/** What is wrong with a field. Schemas name them (lib/i18n/field-sentence.ts). */
export const fields = {
  unclear: 'This could not be read. Please try again.',
  emailMissing: 'Enter your email address.',
  emailLong: 'That’s too long for an email address.',
  emailShape: 'Enter an email address like name@example.org.',
  passwordShort: 'Use at least {count} characters. A few words work well.',
  passwordLong: 'Use at most {count} characters.',
  passwordMissing: 'Enter your password.',
  nameMissing: 'Enter a name.',
  nameLong: 'Names can have at most {count} characters.',
  nameUnseen: 'Names can’t contain invisible characters.',
  nameScripts: 'A word in a name can’t mix two alphabets.',
  nameLetters: 'Names must contain letters.',
  nameAddress: 'A name can’t be an address.',
  handleShape: 'Use 2 to 30 letters (a to z), digits and single hyphens between them.',
  aboutLong: 'This can have at most {count} characters.',
  linkCut: 'This link is incomplete.',
  pictureMissing: 'Choose a picture first.',
  passageLong: 'A passage can have at most {count} characters. Please select fewer words.',
  passageMissing: 'Select the passage you mean.',
  kindMissing: 'Choose what it is: a note, a question or a correction.',
  wordingLong: 'The wording can have at most {count} characters.',
  questionMissing: 'Write a question for readers.',
  questionLong: 'A question can have at most {count} characters.',
  reportMissing: 'Choose what is wrong with it.',
  reportLong: 'At most {count} characters, please.',
  commentMissing: 'Write something first.',
  commentLong: 'A comment can have at most {count} characters. Please shorten it.',
  marksMany:
    'Some letters have too many accents or other marks. A letter can have at most {count}.',
  wishUnclear: 'Please choose what to be notified about.',
} as const

/** What a notice in the inbox tells of. */
export const notices = {
  mention: '{who} mentioned you on {story}',
  comment: '{who} replied to a comment you follow on {story}',
  mine: '{who} replied to you on {story}',
  article: '{who} commented on {story}',
  somebody: 'A reader',
} as const
