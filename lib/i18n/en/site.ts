/** Masthead, footer, and the pages that have no story. */
export const site = {
  skip: 'Skip to the story',
  sections: 'Sections',
  allSections: 'All sections',
  newspaper: 'The newspaper',
  corrections: 'Corrections',
  archive: 'Archive',
  feed: 'RSS feed',
  languages: 'Language of this site',
  missing: {
    name: 'Not found',
    title: 'There is no page at this address',
    words:
      'It may have been mistyped, or the story was taken down. What we publish stays where it was: a story that moved would have brought you along.',
    front: 'Go to the front page',
    sections: 'Sections to look in',
  },
  /** What was sent and not read. */
  outage: {
    title: 'This page isn’t available right now',
    words:
      'Our database isn’t answering. The pages most people read are still here; please try this one again in a moment.',
    unsaved: {
      title: 'This couldn’t be saved',
      words:
        'Our database isn’t answering. What you wrote is below: wait a moment and send it again.',
    },
    written: 'What you wrote',
    sendAgain: 'Send again',
  },
  unread: {
    foreign: {
      title: 'This came from another site',
      words:
        'Another site made your browser send something here, so nothing was done. If you meant to do it, go to our page and send it from there.',
    },
    unmeasured: {
      title: 'This can’t be taken',
      words: 'What was sent does not say how long it is, so nothing was done.',
    },
    tooLarge: {
      title: 'This is too large',
      words:
        'What was sent is larger than what we take here, so nothing was done. A picture may have up to 8 MB.',
    },
    back: 'Go back',
  },
} as const

/** What scripts say on any page. */
export const everywhere = {
  account: 'Account',
  yourAccount: '{name}, your account',
  newNotices: { one: '{count} new notice', other: '{count} new notices' },
  new: 'new',
  trouble: {
    title: 'This page could not be printed',
    words:
      'Something went wrong on our side, and it has been noted. Nothing of yours is lost. A second try often works.',
    again: 'Try again',
    front: 'Go to the front page',
  },
} as const
