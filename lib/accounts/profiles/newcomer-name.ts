import type { Database } from '../../platform/db/database.ts'
import type { NameRefusal } from '../refusals.ts'
import { imitatesNewsroom } from './imitates-newsroom.ts'
import { newsroomNames } from './newsroom-names.ts'
import { judgeProfile, NEWCOMER } from './profile-phases.ts'
import { getWatchedWords } from './watched-words.ts'

const NOTHING = { name: '', about: '' }

/** Why nobody may sign up with a name that nameSchema takes; null for a good one. */
export async function refuseNewcomersName(db: Database, name: string): Promise<NameRefusal | null> {
  const profile = { name, about: '', before: NOTHING, writer: NEWCOMER }
  const refusal = judgeProfile(profile, await getWatchedWords(db))
  if (refusal) return refusal
  return imitatesNewsroom(name, await newsroomNames(db)) ? 'name-imitates' : null
}
