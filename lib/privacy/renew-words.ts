import { commentsTag, FRONT_TAG } from '../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../platform/db/changes/invalidation-log.ts'
import { sql, type Transaction } from '../platform/db/database.ts'

/** Tags in one record: each server applies a record as a whole. */
const TAGS = 500

/**
 * Renews the pages of every article under which somebody's comments stand (or stood, with their
 * place kept), since those show name, handle, picture and badge; and of who wrote in a margin the front
 * page, which shows the best of them.
 */
export async function renewWords(tx: Transaction, userId: number, now: Date): Promise<void> {
  const articles = await tx.$queryRaw<{ slug: string; inline: number | bigint }[]>(sql`
    SELECT a."slug", MAX(CASE WHEN c."inline" = TRUE THEN 1 ELSE 0 END) AS "inline"
    FROM "Comment" c JOIN "Article" a ON a."id" = c."articleId"
    WHERE c."userId" = ${userId} AND c."shownAt" IS NOT NULL GROUP BY a."id", a."slug"`)
  const front = articles.some(({ inline }) => Number(inline) === 1) ? [FRONT_TAG] : []
  const tags = [...front, ...articles.map(({ slug }) => commentsTag(slug))]
  for (let from = 0; from < tags.length; from += TAGS) {
    await recordRenewal(tx, tags.slice(from, from + TAGS), now)
  }
}
