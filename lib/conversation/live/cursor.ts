import { type DatedLiveComment, type LiveCursor, MAX_EXCEPT } from './shown.ts'

/**
 * The cursor of a reader who has received every comment shown until `after`, and all of `sent`,
 * which is in the order in which they were shown.
 */
export function getCursorAfter(after: number, sent: readonly DatedLiveComment[]): LiveCursor {
  const later = sent.filter(({ at }) => at > after)
  const listed = later.slice(-MAX_EXCEPT)
  const upTo = later[later.length - listed.length - 1]
  // Other comments may have been shown in the same millisecond as the last one not listed.
  const from = upTo ? upTo.at : after
  return { after: from, except: listed.filter(({ at }) => at > from).map(({ id }) => id) }
}

/** The value of the event's id, which a browser sends back: "2026-03-01T04:00:00.123Z 12 15". */
export function printCursor({ after, except }: LiveCursor): string {
  return [new Date(after).toISOString(), ...except].join(' ')
}
