import { type Reader, sql } from '../../platform/db/database.ts'

/** The headline that readers see of an article; empty for one that is gone. */
export async function headlineOf(db: Reader, articleId: number): Promise<string> {
  const [row] = await db.$queryRaw<{ headline: string }[]>(sql`
    SELECT r."headline" FROM "Article" a
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE a."id" = ${articleId}`)
  return row?.headline ?? ''
}
