import { sql } from '../../platform/db/database.ts'
import type { Statements } from '../../platform/db/statements.ts'

/**
 * Locks an article until the end of the transaction, so that two editors take turns. It is a no-op
 * UPDATE because SQLite has no SELECT FOR UPDATE. Returns false if there is no such article.
 */
export async function lockArticle(tx: Statements, articleId: number): Promise<boolean> {
  const held = await tx.$executeRaw(
    sql`UPDATE "Article" SET "shownRevision" = "shownRevision" WHERE "id" = ${articleId}`,
  )
  return held > 0
}
