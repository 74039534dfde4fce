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
