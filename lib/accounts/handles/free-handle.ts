import { randomInt } from 'node:crypto'
import type { Reader } from '../../platform/db/database.ts'
import { listFormerHandles } from './former-handle.ts'
import { handleFrom, numberedHandle } from './handle.ts'

/** So many that a search for a free one ends at once, so few that it is still a handle. */
const MANY = 900_000
const LEAST = 100_000

/** A number from 0 and below `below`. */
export type Chance = (below: number) => number

/**
 * A handle from a name that nobody has at this moment or had before: as it is, with 2 to 9 behind it, or with a
 * number of six digits. The unique key decides between two who get the same; the later one tries
 * again (`attempt` above 0 goes straight to chance, so that many with one name do not queue).
 */
export async function freeHandle(
  db: Reader,
  name: string,
  attempt: number,
  chance: Chance = randomInt,
): Promise<string> {
  const plain = handleFrom(name)
  const byChance = numberedHandle(plain, LEAST + chance(MANY))
  if (attempt > 0) return byChance
  const small = Array.from({ length: 8 }, (_, index) => numberedHandle(plain, index + 2))
  const wanted = plain === 'reader' ? [] : [plain, ...small]
  const rows = await db.user.findMany({
    where: { handle: { in: wanted } },
    select: { handle: true },
  })
  const taken = new Set(rows.map(({ handle }) => handle))
  const former = await listFormerHandles(db, wanted, 0)
  return wanted.find((handle) => !taken.has(handle) && !former.has(handle)) ?? byChance
}
