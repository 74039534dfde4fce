/** The archive, by month and day. */
export const archive = {
  title: 'Archive',
  titled: 'Archive: {when}',
  dek: 'Everything we have published, by month and day.',
  description: 'Everything that {site} has published, by month and day.',
  ofMonth: 'What {site} published in {month}.',
  ofDay: 'What {site} published on {day}.',
  above: 'Archive above',
  beside: 'Before and after',
  stories: { one: '{count} story', other: '{count} stories' },
  storiesOf: { one: '{when}: {count} story', other: '{when}: {count} stories' },
  onThisDay: 'On this day',
  earlierYears: 'On this day in earlier years',
  nothingThatDay: 'Nothing came out on this day.',
} as const
