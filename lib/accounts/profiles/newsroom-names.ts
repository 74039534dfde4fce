import { settings } from '../../platform/config/env.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { NewsroomNames } from './imitates-newsroom.ts'

/** What a reader's name may not look like: the site's name, bylines, and the staff with their handles. */
export async function newsroomNames(db: Reader): Promise<NewsroomNames> {
  const authors = await db.author.findMany({ select: { name: true, slug: true } })
  const staff = await db.user.findMany({
    where: { role: { not: 'reader' }, deletedAt: null },
    select: { name: true, handle: true },
  })
  const names = [
    ...authors.flatMap(({ name, slug }) => [name, slug]),
    ...staff.flatMap(({ name, handle }) => [name, handle]),
  ]
  return { siteName: settings().siteName, names }
}
