/** What a form answers, other than why its command refused. */
export const answers = {
  done: 'Done.',
  saved: 'Saved.',
  signInFirst: 'Sign in first. What you wrote is kept.',
  signedOut: 'You are not signed in any more.',
  seeMarked: 'Not yet: see what is marked.',
  wentWrong:
    'Something went wrong on our side, and it has been noted. Nothing of yours is lost: try again in a moment.',
  outage:
    'Our database isn’t answering, so this couldn’t be saved. What you wrote is still here: send it again in a moment.',
  soon: 'That was too often. Try again in a moment.',
  seconds: {
    one: 'That was too often. Try again in {count} second.',
    other: 'That was too often. Try again in {count} seconds.',
  },
  minutes: {
    one: 'That was too often. Try again in {count} minute.',
    other: 'That was too often. Try again in {count} minutes.',
  },
  hours: {
    one: 'That was too often. Try again in {count} hour.',
    other: 'That was too often. Try again in {count} hours.',
  },
  commentDeleted: 'Your comment is deleted.',
  reported: 'Thank you. The moderators will look at it.',
  ignored: 'You ignore them now.',
  ignoredNoMore: 'You see them again.',
  folded: 'Their comments are folded away for you from now on.',
  unfolded: 'You see their comments again.',
  subscribed: 'You will hear of them.',
  unsubscribed: 'You will not hear of them any more.',
  resumed: 'You will hear of it.',
  stopped: 'Stopped.',
  ended: 'It has ended.',
  guestAsked:
    'Please look into your mail: the link in it makes the subscription yours. If you have it already, no mail comes.',
  guestConfirmed: 'Thank you. From now on we write to you; each mail says how to stop it.',
  signedUp:
    'We have mailed {email}. Follow the link in that mail, and you are in. It is good for two days.',
  linkMailed:
    'If {email} has an account with us, a link is on its way to it. It is good for 15 minutes.',
  resetMailed:
    'If {email} has an account with us, a link is on its way to it. It is good for an hour.',
  addressAsked: 'We have mailed {email}. Follow the link in that mail, and it is your address.',
  approvalAsked:
    'We have mailed {email}, your address until now. Follow the link in that mail first.',
  passwordLinkMailed:
    'We have mailed {email}. The link in that mail lets you choose a password. It is good for an hour.',
  addressChanged: 'This is the address of your account from now on.',
  passwordSaved: 'Saved. All other devices are signed out.',
  pictureGone: 'The picture is gone.',
  draftKept: 'What you wrote is kept. Sign in, and you are back at it.',
  deletionAsked:
    'Your account will be deleted, as you asked, and you are signed out. We have mailed you the day. If you sign in before it, everything stays as it was.',
  outEverywhere: 'You are signed out everywhere.',
  out: 'You are signed out.',
  otherSiteFailed:
    'Signing in by the other site did not work. Try again in a moment, or sign in with us.',
  aMoment: 'One moment',
  onTheWay: 'You are on your way to {site}.',
  goOnTo: 'Go on to {site}',
} as const

/** What is wrong with a field. Schemas name them (lib/i18n/field-sentence.ts). */
export const fields = {
  unclear: 'This could not be read. Please try again.',
  emailMissing: 'Your e-mail address is missing.',
  emailLong: 'That is too long for an e-mail address.',
  emailShape: 'An e-mail address looks like name@example.org.',
  passwordShort: 'A password has at least {count} characters. A few words do well.',
  passwordLong: 'A password has at most {count} characters.',
  passwordMissing: 'Your password is missing.',
  nameMissing: 'A name is missing.',
  nameLong: 'A name has at most {count} characters.',
  nameUnseen: 'A name has only signs that can be seen.',
  nameScripts: 'Letters of two alphabets can’t stand in one word of a name.',
  nameLetters: 'A name has letters.',
  nameAddress: 'A name is not an address.',
  handleShape: 'A handle has 2 to 30 letters a to z, digits, and single hyphens between them.',
  aboutLong: 'A line about yourself has at most {count} characters.',
  linkCut: 'This link is not whole.',
  pictureMissing: 'Choose a picture first.',
  passageLong: 'A passage has at most {count} characters. Please choose fewer words.',
  passageMissing: 'Choose the words that you mean.',
  kindMissing: 'Choose what it is: a note, a question or a correction.',
  wordingLong: 'A wording has at most {count} characters.',
  questionMissing: 'Write the question that readers shall answer.',
  questionLong: 'A question has at most {count} characters.',
  reportMissing: 'Choose what is wrong with it.',
  reportLong: 'At most {count} characters, please.',
  commentMissing: 'Write something first.',
  commentLong: 'A comment has at most {count} characters. Please shorten it.',
  marksMany:
    'Some letters have too many accents or other marks. A letter can have at most {count}.',
  wishUnclear: 'Please choose what you want to hear of.',
} as const

/** What a notice in the inbox tells of. */
export const notices = {
  mention: '{who} mentioned you under {story}',
  comment: '{who} wrote below a comment that you follow under {story}',
  mine: '{who} replied to you under {story}',
  article: '{who} commented on {story}',
  somebody: 'A reader',
} as const
