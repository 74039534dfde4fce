import { sql, type Transaction } from '../db/database.ts'
import { recordRenewal } from '../db/renewal-log.ts'
import { commentsTag, FRONT_TAG } from '../delivery/touched.ts'

/** Tags in one record: each server applies a record as a whole. */
const TAGS = 500

/**
 * Renews the pages of every article under which somebody's comments stand (or stood, with their
 * place kept), since those show name, handle, picture and badge; and the front page, which shows the
 * best of the margins.
 */
export async function renewWords(tx: Transaction, userId: number, now: Date): Promise<void> {
  const articles = await tx.$queryRaw<{ slug: string }[]>(sql`
    SELECT a."slug" FROM "Article" a WHERE a."id" IN
      (SELECT c."articleId" FROM "Comment" c WHERE c."userId" = ${userId} AND c."shownAt" IS NOT NULL)`)
  const tags = [FRONT_TAG, ...articles.map(({ slug }) => commentsTag(slug))]
  for (let from = 0; from < tags.length; from += TAGS) {
    await recordRenewal(tx, tags.slice(from, from + TAGS), now)
  }
}
