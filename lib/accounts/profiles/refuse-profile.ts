import type { Transaction } from '../../platform/db/database.ts'
import type { WatchedWords } from '../../text/moderation/word-matcher.ts'
import { countFormerHandles, listFormerHandles } from '../handles/former-handle.ts'
import { isReserved } from '../handles/handle.ts'
import type { Profile } from '../input.ts'
import type { HandleRefusal, NameRefusal } from '../refusals.ts'
import { isStaff, KNOWN_AFTER } from '../users/newcomer.ts'
import type { Role } from '../users/roles.ts'
import { imitatesNewsroom } from './imitates-newsroom.ts'
import { newsroomNames } from './newsroom-names.ts'
import { judgeProfile, type ProfileSubmission } from './profile-phases.ts'

const DAY_MS = 86_400_000
/** Each handle given up is kept from everybody else, so nobody may give up many. */
const HANDLE_CHANGES = 3
const HANDLE_CHANGES_DAYS = 30

/** The user's row before the profile change. */
export interface ProfileBefore extends Profile {
  readonly id: number
  readonly role: string
  readonly premoderated: boolean
  readonly createdAt: Date
}

/**
 * Returns why the profile can't be changed to this one, or null. Unchanged fields aren't checked.
 */
export async function refuseProfile(
  tx: Transaction,
  user: ProfileBefore,
  profile: Profile,
  words: WatchedWords,
  now: Date,
): Promise<HandleRefusal | NameRefusal | null> {
  const writer = await writerOf(tx, user, now)
  const unfit = judgeProfile({ ...profile, before: user, writer }, words)
  if (unfit) return unfit
  const [newName, newHandle] = [profile.name !== user.name, profile.handle !== user.handle]
  if (!isStaff(writer) && (newName || newHandle)) {
    const newsroom = await newsroomNames(tx)
    if (newName && imitatesNewsroom(profile.name, newsroom)) return 'name-imitates'
    if (newHandle && imitatesNewsroom(profile.handle, newsroom)) return 'handle-reserved'
  }
  return newHandle ? refuseHandle(tx, user.id, profile.handle, now) : null
}

async function writerOf(
  tx: Transaction,
  { id, role, premoderated, createdAt }: ProfileBefore,
  now: Date,
): Promise<ProfileSubmission['writer']> {
  const shown = await tx.comment.findMany({
    where: { userId: id, status: 'shown' },
    select: { id: true },
    take: KNOWN_AFTER,
  })
  const ageMs = now.getTime() - createdAt.getTime()
  return { role: role as Role, premoderated, ageMs, shown: shown.length }
}

async function refuseHandle(
  tx: Transaction,
  id: number,
  handle: string,
  now: Date,
): Promise<HandleRefusal | null> {
  if (isReserved(handle)) return 'handle-reserved'
  if (await tx.user.findUnique({ where: { handle } })) return 'handle-taken'
  // In this order: whoever gave it up since we looked has put it down by now.
  const former = await listFormerHandles(tx, [handle], id)
  if (former.has(handle)) return 'handle-taken'
  const since = new Date(now.getTime() - HANDLE_CHANGES_DAYS * DAY_MS)
  const changes = await countFormerHandles(tx, id, since)
  return changes >= HANDLE_CHANGES ? 'handle-changes' : null
}
