import type { Person } from '../../accounts/users/roles.ts'
import type { Database } from '../../platform/db/database.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { PictureView } from '../../text/body/body.ts'
import { canPublish } from '../articles/policy.ts'

/** Adds a picture to the media library, or updates its texts. Its file must be saved already. */
export async function addPicture(
  db: Database,
  person: Person,
  picture: PictureView,
): Promise<Result<{ id: number }, 'not-allowed'>> {
  if (!canPublish(person)) return refused('not-allowed')
  const { key, ...data } = picture
  const { id } = await db.picture.upsert({ where: { key }, create: picture, update: data })
  return done({ id })
}
