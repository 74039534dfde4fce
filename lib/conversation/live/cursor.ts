import { type Cursor, MAX_EXCEPT, type SeenComment } from './shown.ts'

/**
 * The cursor of who has been told of everything shown until `after` and of all these, which are in
 * the order in which they were shown.
 */
export function cursorAfter(after: number, told: readonly SeenComment[]): Cursor {
  const later = told.filter(({ at }) => at > after)
  const named = later.slice(-MAX_EXCEPT)
  const upTo = later[later.length - named.length - 1]
  // Others may have been shown at the very time of the last that is not named.
  const from = upTo ? upTo.at : after
  return { after: from, except: named.filter(({ at }) => at > from).map(({ id }) => id) }
}

/** As a line that a browser sends back when it comes again: "2026-03-01T04:00:00.123Z 12 15". */
export function writtenCursor({ after, except }: Cursor): string {
  return [new Date(after).toISOString(), ...except].join(' ')
}
