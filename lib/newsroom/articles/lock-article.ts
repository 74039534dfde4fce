import { sql } from '../../platform/db/database.ts'
import type { Statements } from '../../platform/db/statements.ts'

/**
 * Holds an article for the rest of the transaction, so that what is read of it stays true until it
 * is written: two editors take turns. A write that changes nothing, since SQLite has no SELECT FOR
 * UPDATE. False when there is no such article.
 */
export async function lockArticle(tx: Statements, articleId: number): Promise<boolean> {
  const held = await tx.$executeRaw(
    sql`UPDATE "Article" SET "shownRevision" = "shownRevision" WHERE "id" = ${articleId}`,
  )
  return held > 0
}
