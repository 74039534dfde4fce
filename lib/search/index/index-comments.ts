import { join, type Sql, sql } from '../../platform/db/database.ts'
import { fullTextOf } from '../../platform/db/full-text/full-text.ts'
import type { Statements } from '../../platform/db/statements.ts'
import { commentText, type ParsedComment } from '../../text/comments/comment-text.ts'
import { printCommentWords } from '../../text/comments/plain-comment.ts'
import { searchKey } from '../words/search-key.ts'
import { plainShadow } from '../words/shadow.ts'

/** A comment that readers see, as search takes it. */
interface Shown {
  readonly id: number
  readonly createdAt: Date
  /** Markdown, parsed or not. */
  readonly body: string | ParsedComment
}

/** The statement that puts a new comment into search, for who writes it together with others. */
export function indexingOfComment(tx: Statements, comment: Shown): Sql[] {
  return fullTextOf(tx).insert('CommentSearch', [indexed(comment)])
}

/**
 * Brings what search finds of comments up to date with what readers see of them, inside the
 * transaction that changes them: also of those that are no longer shown, or say something else.
 */
export async function indexComments(tx: Statements, ids: readonly number[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    await indexSome(tx, ids.slice(from, from + BATCH))
  }
}

/** Comments read and written at once. */
const BATCH = 500

async function indexSome(tx: Statements, ids: readonly number[]): Promise<void> {
  const rows = await tx.$queryRaw<Row[]>(sql`
    SELECT c."id", c."createdAt", CASE WHEN c."status" = 'shown' AND c."kind" = 'comment'
      THEN c."body" ELSE '' END AS "body"
    FROM "Comment" c WHERE c."id" IN (${join([...ids])})`)
  if (rows.length === 0) return
  const comments = rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }))
  const fullText = fullTextOf(tx)
  const keys = comments.map(({ id, createdAt }) => searchKey(createdAt, id))
  await tx.$executeRaw(fullText.remove('CommentSearch', keys))
  const shown = comments.filter(({ body }) => body !== '').map(indexed)
  for (const insert of fullText.insert('CommentSearch', shown)) await tx.$executeRaw(insert)
}

interface Row extends Omit<Shown, 'createdAt'> {
  readonly createdAt: Date | string
}

function indexed({ id, createdAt, body }: Shown) {
  return { key: searchKey(createdAt, id), ...plainShadow(printCommentWords(commentText(body))) }
}
