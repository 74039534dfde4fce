import type { Reader } from '../db/database.ts'
import { readSite } from '../sections/read-site.ts'
import type { Filing } from './listings.ts'

const columns = {
  slug: true,
  kind: true,
  status: true,
  publishedAt: true,
  categoryId: true,
  author: { select: { slug: true } },
  tags: { select: { tag: { select: { slug: true } } } },
  formerSlugs: { select: { slug: true } },
} as const

/** How the article stands filed now; null when there is none of that id. */
export async function filingOf(db: Reader, articleId: number): Promise<Filing | null> {
  const row = await db.article.findUnique({ where: { id: articleId }, select: columns })
  if (!row) return null
  const path = row.categoryId === null ? [] : (await readSite(db)).tree.upwards(row.categoryId)
  return {
    slug: row.slug,
    kind: row.kind,
    status: row.status,
    publishedAt: row.publishedAt,
    authorSlug: row.author.slug,
    categorySlugs: path.map((section) => section.slug),
    tagSlugs: row.tags.map(({ tag }) => tag.slug),
    formerSlugs: row.formerSlugs.map(({ slug }) => slug),
  }
}
