import { VISIBLE_USER } from '../../accounts/users/active-user.ts'
import type { Role } from '../../accounts/users/roles.ts'
import { IS_PUBLIC, PUBLIC_ARTICLE } from '../../newsroom/articles/public-article.ts'
import { empty, type Reader, sql } from '../../platform/db/database.ts'
import { type CommentBlock, commentText } from '../../text/comments/comment-text.ts'

/** Comments on one page of somebody's: some screens of reading. */
const USER_COMMENTS_PAGE = 20

/** A comment on its writer's page. */
export interface OwnComment {
  readonly id: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly text: readonly CommentBlock[]
  readonly ups: number
  readonly downs: number
  readonly article: {
    readonly slug: string
    readonly headline: string
    readonly language: string
  }
}

/** What everybody sees of a user. */
export interface UserPageView {
  readonly id: number
  readonly name: string
  readonly handle: string
  /** File name in the media folder; empty for none. */
  readonly picture: string
  readonly about: string
  readonly role: Role
  /** ISO 8601, UTC. */
  readonly since: string
  /** Shown comments, on all pages. */
  readonly commentCount: number
  readonly comments: readonly OwnComment[]
  /** The comment after which the next page goes on; null on the last. */
  readonly next: number | null
}

/**
 * Somebody's page: who they are and what they said that readers can see, newest first, after comment
 * `after` (an id; null: from the newest). Three queries. Null when nobody has that handle, they are
 * deleted or have not proved their address, or nothing comes after `after`.
 */
export async function userPage(
  db: Reader,
  handle: string,
  after: number | null,
): Promise<UserPageView | null> {
  const user = await db.user.findFirst({ where: { handle, ...VISIBLE_USER } })
  if (!user) return null
  const rows = await commentsAfter(db, user.id, after)
  if (after !== null && rows.length === 0) return null
  const { id, name, picture, about, role, createdAt } = user
  const last = rows.length > USER_COMMENTS_PAGE ? rows[USER_COMMENTS_PAGE - 1] : undefined
  return {
    ...{ id, name, handle, picture, about, role: role as Role },
    since: createdAt.toISOString(),
    commentCount: await countOf(db, id),
    comments: rows.slice(0, USER_COMMENTS_PAGE).map(viewOf),
    next: last?.id ?? null,
  }
}

interface Row {
  readonly id: number
  readonly createdAt: Date | string
  readonly body: string
  readonly mentions: string
  readonly ups: number
  readonly downs: number
  readonly slug: string
  readonly headline: string
  readonly language: string
}

/** A range of the index by user and time. */
function commentsAfter(db: Reader, userId: number, after: number | null): Promise<Row[]> {
  const start =
    after === null
      ? empty
      : sql`AND (c."createdAt", c."id") < (SELECT p."createdAt", p."id" FROM "Comment" p
          WHERE p."id" = ${after} AND p."userId" = ${userId})`
  return db.$queryRaw<Row[]>(sql`
    SELECT c."id", c."createdAt", c."body", c."mentions", c."ups", c."downs",
      a."slug", r."headline", a."language"
    FROM "Comment" c
    JOIN "Article" a ON a."id" = c."articleId"
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE c."userId" = ${userId} ${start} AND c."status" = 'shown' AND ${IS_PUBLIC}
    ORDER BY c."createdAt" DESC, c."id" DESC LIMIT ${USER_COMMENTS_PAGE + 1}`)
}

function countOf(db: Reader, userId: number): Promise<number> {
  return db.comment.count({
    where: { userId, status: 'shown', article: PUBLIC_ARTICLE },
  })
}

function viewOf(row: Row): OwnComment {
  const { id, createdAt, body, mentions, ups, downs, ...article } = row
  const at = new Date(createdAt).toISOString()
  return { id, at, ups, downs, text: commentText(body, mentions), article }
}
