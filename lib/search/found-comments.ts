import { IS_PUBLIC } from '../newsroom/articles/public-article.ts'
import { type Reader, sql } from '../platform/db/database.ts'
import { fullTextOf } from '../platform/db/full-text/full-text.ts'
import type { Search } from '../platform/db/full-text/search.ts'
import { keptCommentText } from '../text/comments/kept-comment-text.ts'
import { printCommentWords } from '../text/comments/plain-comment.ts'
import { type CommentHit, type CommentsFound, SEARCH_PAGE } from './search.ts'
import { excerptOf } from './words/excerpt.ts'
import type { Query } from './words/parse-query.ts'
import { searchKey } from './words/search-key.ts'

interface Row {
  readonly key: bigint
  readonly count: bigint | number
  readonly id: number
  readonly createdAt: Date | string
  readonly body: string
  readonly guestName: string
  readonly name: string | null
  readonly handle: string | null
  readonly gone: Date | string | null
  readonly slug: string
  readonly language: string
  readonly headline: string
}

/** One page, from 1, of the comments that readers see and that have what is sought, newest first. One query. */
export async function foundComments(
  db: Reader,
  search: Search,
  query: Query,
  page: number,
): Promise<CommentsFound> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT f."rowid" AS "key", count(*) OVER () AS "count", c."id", c."createdAt", c."body",
      c."guestName", u."name", u."handle", u."deletedAt" AS "gone",
      a."slug", a."language", r."headline"
    FROM (${fullTextOf(db).found('CommentSearch', search)}) f
    JOIN "Comment" c ON c."id" = (f."rowid" & 67108863) AND c."status" = 'shown'
    JOIN "Article" a ON a."id" = c."articleId" AND ${IS_PUBLIC}
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    LEFT JOIN "User" u ON u."id" = c."userId"
    ORDER BY f."rowid" DESC LIMIT ${SEARCH_PAGE} OFFSET ${(page - 1) * SEARCH_PAGE}`)
  const count = Number(rows[0]?.count ?? 0)
  return {
    hits: rows.filter(isWhereItWas).map((row) => hitOf(row, query)),
    count,
    more: count >= search.most,
    pages: Math.ceil(count / SEARCH_PAGE),
  }
}

/** An import may have moved a comment to another time: its old row says nothing. */
function isWhereItWas({ key, id, createdAt }: Row): boolean {
  return Number(key) === searchKey(new Date(createdAt), id)
}

function hitOf(row: Row, query: Query): CommentHit {
  const { id, slug, headline, language, name, handle, gone, guestName } = row
  const text = printCommentWords(keptCommentText(row.body))
  const excerpt = excerptOf(text, query)
  return {
    id,
    author: { name: name ?? guestName, handle: gone === null ? (handle ?? '') : '' },
    at: new Date(row.createdAt).toISOString(),
    excerpt:
      excerpt.length > 0 ? excerpt : [{ text: text.slice(0, 200).toWellFormed(), hit: false }],
    article: { slug, headline, language },
  }
}
