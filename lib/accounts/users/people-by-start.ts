import { type Reader, type Sql, sql } from '../../platform/db/database.ts'
import { visibleUser } from './active-user.ts'

export interface Named {
  readonly handle: string
  readonly name: string
}

/** What fits under a line that is being written. */
const SHOWN = 8
const MAX_START = 60
/** Names have no index: one letter would look at everybody to find anybody. */
const LEAST_OF_NAME = 2

/**
 * Up to eight people whose handle, or else whose name, begins with these letters; for completing a
 * mention. Nobody who is deleted, suspended or has not proved their address.
 */
export async function peopleByStart(
  db: Reader,
  start: string,
  now: Date = new Date(),
): Promise<Named[]> {
  const letters = start.trim().replace(/^@/, '').toLowerCase().slice(0, MAX_START)
  if (letters === '') return []
  const byHandle = /^[a-z0-9-]+$/.test(letters) ? await find(db, inHandles(letters), now) : []
  if (byHandle.length === SHOWN || letters.length < LEAST_OF_NAME) return byHandle
  const known = new Set(byHandle.map(({ handle }) => handle))
  const byName = await find(db, inNames(letters), now)
  return [...byHandle, ...byName.filter(({ handle }) => !known.has(handle))].slice(0, SHOWN)
}

/**
 * A range of the handles' index, whichever way the database sorts (a collation may pass over
 * hyphens), and in it those that really begin so.
 */
function inHandles(letters: string): Sql {
  const end = letters + 'z'.repeat(30)
  return sql`u."handle" >= ${letters} AND u."handle" <= ${end} AND u."handle" LIKE ${`${letters}%`}`
}

/** Any word of the name. SQLite lowers only the letters A to Z. */
function inNames(letters: string): Sql {
  const literal = letters.replace(/[\\%_]/g, (sign) => `\\${sign}`)
  return sql`(lower(u."name") LIKE ${`${literal}%`} ESCAPE '\\'
    OR lower(u."name") LIKE ${`% ${literal}%`} ESCAPE '\\')`
}

function find(db: Reader, which: Sql, now: Date): Promise<Named[]> {
  return db.$queryRaw<Named[]>(sql`
    SELECT u."handle", u."name" FROM "User" u
    WHERE ${which} AND ${visibleUser(now)}
    ORDER BY u."handle" LIMIT ${SHOWN}`)
}
