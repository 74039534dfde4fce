import { join, sql, type Transaction } from '../db/database.ts'

/** Gives the article exactly these tags, in this order; a tag not known yet is made. */
export async function tagArticle(
  tx: Transaction,
  articleId: number,
  slugs: readonly string[],
): Promise<void> {
  await tx.articleTag.deleteMany({ where: { articleId } })
  const wanted = [...new Set(slugs)]
  if (wanted.length === 0) return
  await makeTags(tx, wanted)
  const tags = await tx.tag.findMany({ where: { slug: { in: wanted } } })
  const data = tags.map(({ id, slug }) => ({
    articleId,
    tagId: id,
    position: wanted.indexOf(slug),
  }))
  await tx.articleTag.createMany({ data })
}

/**
 * Two articles may bring the same new tag at the same time: the later one finds it made. Sorted, so
 * that two who make several tags wait for each other in one order.
 */
async function makeTags(tx: Transaction, slugs: readonly string[]): Promise<void> {
  const rows = [...slugs].sort().map((slug) => sql`(${slug}, ${slug.replaceAll('-', ' ')})`)
  await tx.$executeRaw(
    sql`INSERT INTO "Tag" ("slug", "name") VALUES ${join(rows)} ON CONFLICT ("slug") DO NOTHING`,
  )
}
