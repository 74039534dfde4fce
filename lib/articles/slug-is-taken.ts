import type { Reader } from '../db/database.ts'
import { RESERVED_ADDRESSES } from './article.ts'

/** A slug is taken by the site itself, by the article that has it, and by each that once had it. */
export async function slugIsTaken(db: Reader, slug: string): Promise<boolean> {
  if (RESERVED_ADDRESSES.has(slug)) return true
  const holder = await db.article.findUnique({ where: { slug }, select: { id: true } })
  if (holder) return true
  return (await db.formerSlug.findUnique({ where: { slug } })) !== null
}
