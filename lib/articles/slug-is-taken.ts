import type { Reader } from '../db/database.ts'

/** A slug is taken by the article that has it and by every article that once had it. */
export async function slugIsTaken(db: Reader, slug: string): Promise<boolean> {
  const holder = await db.article.findUnique({ where: { slug }, select: { id: true } })
  if (holder) return true
  return (await db.formerSlug.findUnique({ where: { slug } })) !== null
}
