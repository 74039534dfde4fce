import { join, type Reader, sql } from '../../../platform/db/database.ts'
import { commentPath, type SubscriptionKind, type SubscriptionView } from '../subscription.ts'

/** More than anybody keeps; a page bears them all. */
const MOST = 500

interface Row {
  readonly kind: SubscriptionKind
  readonly articleId: number
  readonly commentId: number
  readonly slug: string
  readonly headline: string
  readonly by: string | null
}

/** The confirmed subscriptions under those names to what is public, newest first. One query. */
export async function subscriptionRows(
  db: Reader,
  subscribers: readonly string[],
): Promise<SubscriptionView[]> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT s."kind", s."articleId", s."commentId", a."slug", r."headline",
      CASE WHEN c."status" = 'shown' THEN COALESCE(w."name", c."guestName") END AS "by"
    FROM "Subscription" s
    JOIN "Article" a ON a."id" = s."articleId" AND a."status" = 'published'
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    LEFT JOIN "Comment" c ON s."commentId" > 0 AND c."id" = s."commentId"
    LEFT JOIN "User" w ON w."id" = c."userId"
    WHERE s."subscriber" IN (${join([...subscribers])}) AND s."confirmedAt" IS NOT NULL
    ORDER BY s."id" DESC LIMIT ${MOST}`)
  const views = rows.map(viewOf)
  // The same wish as a user and as a guest of the same address is one.
  const seen = new Map(views.map((view) => [keyOf(view), view]))
  return [...seen.values()]
}

function viewOf({ kind, articleId, commentId, slug, headline, by }: Row): SubscriptionView {
  const article = `/article/${encodeURIComponent(slug)}`
  const address = kind === 'comment' ? commentPath(slug, commentId) : `${article}#comments`
  return { kind, articleId, commentId, headline, address, by: by ?? '' }
}

function keyOf({ kind, articleId, commentId }: SubscriptionView): string {
  return `${kind} ${articleId} ${commentId}`
}
