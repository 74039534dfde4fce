import { type Cursor, MAX_EXCEPT, type SeenComment } from './shown.ts'

/**
 * The cursor of a reader who has received every comment shown until `after`, and all of `told`,
 * which is in the order in which they were shown.
 */
export function cursorAfter(after: number, told: readonly SeenComment[]): Cursor {
  const later = told.filter(({ at }) => at > after)
  const named = later.slice(-MAX_EXCEPT)
  const upTo = later[later.length - named.length - 1]
  // Other comments may have been shown in the same millisecond as the last one not listed.
  const from = upTo ? upTo.at : after
  return { after: from, except: named.filter(({ at }) => at > from).map(({ id }) => id) }
}

/** The value of the event's id, which a browser sends back: "2026-03-01T04:00:00.123Z 12 15". */
export function writtenCursor({ after, except }: Cursor): string {
  return [new Date(after).toISOString(), ...except].join(' ')
}
