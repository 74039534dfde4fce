/** What mail says: about accounts, about comments, and to guests who want to hear of them. */
export const letters = {
  linkMinutes: {
    one: 'The link works once, within {count} minute.',
    other: 'The link works once, within {count} minutes.',
  },
  linkHours: {
    one: 'The link works once, within {count} hour.',
    other: 'The link works once, within {count} hours.',
  },
  notYou: "If it wasn't you, you need do nothing.",
  notYouNoLink: "If it wasn't you, you need do nothing: without the link nothing happens.",
  verify: {
    subject: 'Your account with {site}',
    words: 'Welcome to {site}. One step is left: please confirm that this address is yours.',
    link: 'Confirm the address',
    small: "If it wasn't you who signed up, leave it: without the link there is no account.",
  },
  known: {
    subject: 'You have an account with {site} already',
    words:
      'Somebody, probably you, wanted to sign up with this address. It has an account already.',
    link: 'Sign in',
    forgot: 'Choose a new password, if you no longer know yours',
    small:
      "If it wasn't you, you need do nothing. Whoever tried was not told that you are with us.",
  },
  signIn: {
    subject: 'Sign in to {site}',
    words: 'Here is the link that signs you in to {site}.',
    link: 'Sign in',
    small: "Please don't pass it on: whoever has it is you. If it wasn't you who asked, leave it.",
  },
  noAccount: {
    subject: 'No account with {site} has this address',
    words:
      'Somebody, perhaps you, asked to sign in to {site} with this address. No account has it. Did you sign up with another?',
    link: 'Sign up',
  },
  reset: {
    subject: 'A new password for {site}',
    words: 'Somebody, probably you, asked for a new password for your account with {site}.',
    link: 'Choose a new password',
    small: "If it wasn't you, leave it: your password stays as it is.",
  },
  changeAddress: {
    subject: 'Your new address with {site}',
    words: 'You asked that your account with {site} use this address from now on.',
    link: 'Use this address',
  },
  approveAddress: {
    subject: 'Another address for your account with {site}',
    words:
      'Somebody, probably you, asked that your account with {site} use another address. Nothing changes before you agree.',
    link: 'See the address and agree',
    small:
      "If it wasn't you, somebody else is using your account: leave the link, sign in and sign out everywhere.",
  },
  addressAsked: {
    subject: 'Another address was asked for with {site}',
    words:
      'Somebody, probably you, asked that your account with {site} use another address. It changes once a link that went there is followed.',
    small:
      "If it wasn't you, somebody knows your password. Choose a new one at once, which also ends that link:",
    link: 'Choose a new password',
  },
  addressTaken: {
    subject: 'Your address and another account with {site}',
    words:
      'Somebody, perhaps you, wanted to use this address for another account with {site}. It has one already, so nothing was changed.',
    link: 'Sign in to the account that has it',
  },
  addressChanged: {
    subject: 'Your account with {site} has another address',
    words:
      'Your account with {site} now uses another address. This is the last mail about it that goes to this one.',
    small:
      "If it wasn't you, somebody else has got into your account: please answer this mail or write to the newsroom at once.",
  },
  passwordChanged: {
    subject: 'Your password for {site} was changed',
    words:
      'The password of your account with {site} was changed, and all other devices were signed out.',
    small: "If it wasn't you, choose a new password at once:",
    link: 'Choose a new password',
  },
  deletionAsked: {
    subject: 'Your account with {site} will be deleted',
    words: 'You asked us to delete your account with {site}. That happens on {day}.',
    withWords:
      'The words of your comments go too; their places stay, so that the answers of others can be read.',
    withoutWords: 'Your comments stay, without your name.',
    keep: 'If you change your mind, sign in before that day, and everything stays as it was.',
    link: 'Sign in and keep the account',
    small: "If it wasn't you, sign in and choose a new password.",
  },
  confirm: {
    subject: 'Please confirm: mail about comments on “{headline}”',
    comments:
      'Somebody, probably you, asked {site} to write to this address when there are new comments on “{headline}”.',
    replies:
      'Somebody, probably you, asked {site} to write to this address when there are replies to a comment under “{headline}”.',
    link: 'Yes, write to me',
    small: {
      one: "The link works for {count} day. If it wasn't you, leave it: without the link no other mail comes.",
      other:
        "The link works for {count} days. If it wasn't you, leave it: without the link no other mail comes.",
    },
  },
  aReader: 'A reader',
  /** What happened, under which story. */
  notice: {
    mention: '{who} mentioned you under “{headline}”',
    comment: '{who} wrote below a comment that you follow under “{headline}”',
    mine: '{who} replied to you under “{headline}”',
    article: '{who} commented on “{headline}”',
  },
  /** The same below the story’s headline. */
  short: {
    mention: '{who} mentioned you',
    comment: '{who} wrote below a comment that you follow',
    mine: '{who} replied to you',
    article: '{who}',
  },
  read: 'Read it and answer',
  spoiler: '[spoiler]',
  digest: {
    one: 'One new comment on {site}',
    other: '{count} new comments on {site}',
  },
  more: {
    one: 'And {count} more in your inbox',
    other: 'And {count} more in your inbox',
  },
  subscriptions: 'All your subscriptions',
  inbox: 'Your inbox and subscriptions',
  howOften: 'How often mail comes',
  stop: {
    article: 'Stop mail about new comments on this article',
    mine: 'Stop mail about replies to your comments on this article',
    comment: 'Stop mail about the comments that you follow on this article',
    all: 'Stop all mail about comments',
  },
} as const
