/** What stands around a story. */
export const article = {
  by: 'By {author}',
  updated: 'Updated {time}',
  history: 'History',
  corrected: 'Corrected',
  readIn: 'Read this in',
  correction: 'Correction',
  corrections: 'Corrections',
  foundBy: 'Found by {reader}',
  facts: {
    one: '{count} word in {language}, free to read',
    other: '{count} words in {language}, free to read',
  },
  tags: 'Tags',
  share: 'Share',
  mail: 'Send by mail',
  neighbours: {
    beside: 'Before and after in {section}',
    older: 'Previous story',
    newer: 'Next story',
  },
  bothAbout: 'Both are about {topics}.',
  bothIn: 'Both are in {section}.',
} as const

/** What stands in a story's text beside its own words. */
export const body = {
  keepReading: 'Keep reading',
  linkTo: 'Link to “{heading}”',
  table: 'Table',
  code: 'Code',
  codeIn: 'Code, {language}',
  notCarried: 'Not carried over: {what}',
  noPicture: 'Picture not available',
  openPicture: 'Open the picture',
} as const

/** What scripts say around a story. */
export const story = {
  more: 'More stories',
  moreBy: 'More by {name}',
  moreIn: 'More in {name}',
  loadBy: 'Load more by {name}',
  loadIn: 'Load more in {name}',
  allBy: 'All stories by {name}',
  allIn: 'All stories in {name}',
  notLoaded: 'The stories did not load. Follow the link again: it opens as a page.',
  added: { one: '{count} more story', other: '{count} more stories' },
  checkAlso: 'Check also',
  closeCheckAlso: 'Close Check also',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'The link could not be copied: {url}',
  pass: 'Share …',
} as const
