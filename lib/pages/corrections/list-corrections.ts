import type { CorrectionLine } from '../../newsroom/articles/correction.ts'
import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { type Reader, type Sql, sql } from '../../platform/db/database.ts'

interface CorrectionRow {
  readonly id: number
  readonly at: Date
  readonly notice: string
  readonly foundBy: string
  readonly slug: string
  readonly headline: string
  readonly language: string
}

/** Returns the newest corrections of public articles; with `before` (an id), those before it. */
export function listCorrections(
  db: Reader,
  { before, take }: { readonly before: number | null; readonly take: number },
): Promise<CorrectionLine[]> {
  const start =
    before === null
      ? sql`1 = 1`
      : sql`(k."at", k."id") < (SELECT b."at", b."id" FROM "Correction" b WHERE b."id" = ${before})`
  return readCorrections(db, sql`${start} ORDER BY k."at" DESC, k."id" DESC LIMIT ${take}`)
}

async function readCorrections(db: Reader, tail: Sql): Promise<CorrectionLine[]> {
  const rows = await db.$queryRaw<CorrectionRow[]>(sql`
    SELECT k."id", k."at", k."notice", k."foundBy", a."slug", r."headline", a."language"
    FROM "Correction" k
    JOIN "Article" a ON a."id" = k."articleId" AND ${IS_PUBLIC}
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE ${tail}`)
  return rows.map(({ id, at, notice, foundBy, ...article }) => {
    return { id, at: at.toISOString(), notice, foundBy, article }
  })
}
