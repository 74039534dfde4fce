import type { Named } from '../../newsroom/articles/article.ts'
import { join, sql, type Transaction } from '../../platform/db/database.ts'

/** Replaces the article's tags with these, in this order. Missing tags are created. */
export async function tagArticle(
  tx: Transaction,
  articleId: number,
  slugs: readonly string[],
): Promise<void> {
  await tx.articleTag.deleteMany({ where: { articleId } })
  const named = [...new Set(slugs)].map((slug) => ({ slug, name: slug.replaceAll('-', ' ') }))
  const tags = await ensureTags(tx, named)
  const data = tags.map(({ id }, position) => ({ articleId, tagId: id, position }))
  if (data.length > 0) await tx.articleTag.createMany({ data })
}

/**
 * Returns the tags with these slugs, in that order, and creates missing ones under the given names.
 * Safe when two transactions create the same tag. Inserts are sorted by slug, so that transactions
 * creating several tags can't deadlock.
 */
export async function ensureTags(
  tx: Transaction,
  named: readonly Named[],
): Promise<readonly { readonly id: number; readonly slug: string }[]> {
  if (named.length === 0) return []
  const slugs = named.map(({ slug }) => slug)
  const rows = [...named]
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, name }) => sql`(${slug}, ${name})`)
  await tx.$executeRaw(
    sql`INSERT INTO "Tag" ("slug", "name") VALUES ${join(rows)} ON CONFLICT ("slug") DO NOTHING`,
  )
  const tags = await tx.tag.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true },
  })
  return tags.sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug))
}
