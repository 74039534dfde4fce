import { sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import type { LinedText } from '../../../text/anchoring/passage.ts'
import { parseBody } from '../../../text/body/body.ts'
import { bodyText } from '../../../text/body/body-text.ts'

/** The body text of a revision, with its blocks; null if the revision doesn't exist. */
export async function getTextOfRevision(
  tx: Statements,
  articleId: number,
  number: number,
): Promise<LinedText | null> {
  const [revision] = await tx.$queryRaw<{ body: string }[]>(sql`SELECT "body" FROM "Revision"
    WHERE "articleId" = ${articleId} AND "number" = ${number}`)
  return revision ? bodyText(parseBody(revision.body)) : null
}
