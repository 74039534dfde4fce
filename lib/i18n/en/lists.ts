/** The facts under a headline, wherever one stands. */
export const cards = {
  minutes: { one: '{count} min read', other: '{count} min read' },
  comments: { one: '{count} comment', other: '{count} comments' },
} as const

/** The front page. */
export const front = {
  title: '{site}: the front page',
  latest: 'Latest',
  fromTheMargins: 'From the margins',
  mostDiscussed: 'Most discussed',
  corrections: 'Corrections',
  by: 'By {author}',
  nothing: {
    title: 'Nothing is published yet',
    words: 'This newspaper is set up and waiting for its first story. Two ways to begin:',
    importing: 'brings the articles, authors and comments of a WordPress export',
    seeding: 'fills an empty database with the demo newsroom, to look around',
  },
} as const

/** Sections, tags, authors, and all corrections. */
export const lists = {
  author: 'Author',
  tag: 'Tag',
  description: 'All articles: {name}',
  nothing: 'Nothing is published here yet.',
  sectionsAbove: 'Sections above',
  sectionsIn: 'Sections in {name}',
  articles: { more: 'More articles', newest: 'Newest articles', older: 'Older articles' },
  versions: { more: 'More versions', newest: 'Newest versions', older: 'Older versions' },
  comments: { more: 'More comments', newest: 'Newest comments', older: 'Older comments' },
  notices: { more: 'More notices', newest: 'Newest notices', older: 'Older notices' },
  mail: { more: 'More mail', newest: 'Newest mail', older: 'Older mail' },
  corrections: {
    title: 'Corrections',
    dek: 'What we got wrong, what is right, and who told us.',
    description: 'What {site} got wrong, what is right, and who told us.',
    nothing: 'No correction has been published yet.',
    foundBy: 'Found by {reader}',
    more: 'More corrections',
    newest: 'Newest corrections',
    older: 'Older corrections',
  },
} as const
