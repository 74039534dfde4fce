import type { Person } from '../../accounts/users/roles.ts'
import type { Database } from '../../platform/db/database.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { PictureView } from '../../text/body/body.ts'
import { mayPublish } from '../articles/policy.ts'

/** Enters a picture, whose file is kept already, in the library; its words may change later. */
export async function addPicture(
  db: Database,
  person: Person,
  picture: PictureView,
): Promise<Result<{ id: number }, 'not-allowed'>> {
  if (!mayPublish(person)) return refused('not-allowed')
  const { key, ...data } = picture
  const { id } = await db.picture.upsert({ where: { key }, create: picture, update: data })
  return done({ id })
}
