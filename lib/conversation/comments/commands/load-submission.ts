import { visibleUser } from '../../../accounts/users/active-user.ts'
import { isStaff, KNOWN_AFTER } from '../../../accounts/users/newcomer.ts'
import type { Role } from '../../../accounts/users/roles.ts'
import { isPublic } from '../../../newsroom/articles/article.ts'
import { empty, type Sql, sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { commentText, type ParsedComment } from '../../../text/comments/comment-text.ts'
import { type CommentBlock, inlinesIn } from '../../../text/comments/comment-tree.ts'
import { wordsOf } from '../../../text/comments/comment-words.ts'
import { quoteChecks } from '../../../text/quotes/quote-checks.ts'
import { quotesIn } from '../../../text/quotes/quotes-in.ts'
import type { Submission } from '../../moderation/phases.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A comment to be judged, as it was sent. */
interface SubmittedDraft {
  readonly userId: number
  readonly articleId: number
  readonly parentId: number | null
  readonly text: ParsedComment
  /** The wording that a correction proposes. */
  readonly wording?: string
  readonly honeypot?: string
  readonly openedAt?: number | null
  /** The comment being edited, which is judged where it is; absent for a new one. */
  readonly editing?: number
  /** See hash-duplicate-key.ts; absent for an edit. */
  readonly duplicateKey?: string
}

/** An earlier comment with the same duplicate key. */
export interface Duplicate {
  readonly id: number
  readonly status: string
  readonly createdAt: Date
}

interface LoadedSubmission {
  readonly submission: Submission
  /** Whether the author belongs to the newsroom. */
  readonly isStaff: boolean
  /** The comment that started the thread of the parent; 0 without a parent. */
  readonly rootId: number
  readonly duplicate: Duplicate | null
  /** The article's. */
  readonly slug: string
  /** The comment's quotes of the article, checked; the value of `Comment.quotes`. */
  readonly quotes: string
}

type LoadRefusal = 'not-allowed' | 'no-article' | 'no-parent'

interface SubmissionRow {
  readonly slug: string
  readonly status: string
  readonly kind: string
  readonly commentsOpen: boolean | number
  readonly premoderated: boolean | number
  /** Null if the account is suspended or deleted. */
  readonly role: Role | null
  readonly writerPremoderated: boolean | number
  readonly writerSince: Date | string
  readonly shown: number | bigint
  readonly today: number | bigint
  readonly parentId: number | null
  readonly parentRootId: number
  readonly threadClosed: boolean | number | null
  readonly duplicateId: number | null
  readonly duplicateStatus: string
  readonly duplicateAt: Date | string
}

/** The shown text of the article; only selected when the comment quotes something. */
interface QuotedRow {
  readonly language: string
  readonly headline: string | null
  readonly dek: string | null
  readonly bodyText: string | null
}

/** Loads everything that the moderation phases need, in one query. */
export async function loadSubmission(
  tx: Statements,
  draft: SubmittedDraft,
  now: Date,
): Promise<Result<LoadedSubmission, LoadRefusal>> {
  const blocks = commentText(draft.text)
  const hasQuotes = quotesIn(blocks).length > 0
  const [row] = await tx.$queryRaw<(SubmissionRow & QuotedRow)[]>(
    selectSubmission(draft, hasQuotes, now),
  )
  if (!row || !isPublic(row) || row.kind !== 'article') return refused('no-article')
  if (row.role === null) return refused('not-allowed')
  // A repeated submit gets the same response as the first, even if the parent is gone by now.
  const parentIsGone = draft.parentId !== null && row.parentId === null
  if (parentIsGone && row.duplicateId === null) return refused('no-parent')
  return done({
    submission: toSubmission(draft, blocks, row, row.role, now),
    isStaff: isStaff({ role: row.role }),
    rootId: row.parentId === null ? 0 : row.parentRootId || row.parentId,
    duplicate: toDuplicate(row),
    slug: row.slug,
    quotes: hasQuotes ? quoteChecks(toQuotedText(row), blocks) : '',
  })
}

function toSubmission(
  { text, wording = '', honeypot = '', openedAt = null }: SubmittedDraft,
  blocks: readonly CommentBlock[],
  row: SubmissionRow,
  role: Role,
  now: Date,
): Submission {
  return {
    commenter: toCommenter(row, role, now),
    article: { commentsOpen: Boolean(row.commentsOpen), premoderated: Boolean(row.premoderated) },
    body: text.markdown,
    wording,
    links: [...listLinks(blocks), ...listAddresses(wording)],
    threadClosed: Boolean(row.threadClosed),
    honeypot,
    typedMs: getTypingTime(openedAt, now),
  }
}

function toQuotedText({ language, headline, dek, bodyText }: QuotedRow) {
  return { language, text: [headline, dek, bodyText].filter(Boolean).join('\n') }
}

function toDuplicate(row: SubmissionRow): Duplicate | null {
  const { duplicateId: id, duplicateStatus: status, duplicateAt } = row
  return id === null ? null : { id, status, createdAt: new Date(duplicateAt) }
}

function toCommenter(row: SubmissionRow, role: Role, now: Date): Submission['commenter'] {
  return {
    role,
    premoderated: Boolean(row.writerPremoderated),
    ageMs: now.getTime() - new Date(row.writerSince).getTime(),
    shown: Number(row.shown),
    today: Number(row.today),
  }
}

const quotedColumns = sql`, a."language", r."headline", r."dek", r."bodyText"`
const withQuoted = sql`
  LEFT JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"`

/** `p` is the parent if readers see it, or the comment being edited; `k` starts its thread. */
function selectSubmission(draft: SubmittedDraft, hasQuotes: boolean, now: Date): Sql {
  const { userId, articleId, parentId, editing = 0, duplicateKey = '' } = draft
  return sql`
    SELECT a."slug", a."status", a."kind", a."commentsOpen", a."premoderated",
      u."role", u."premoderated" AS "writerPremoderated", u."createdAt" AS "writerSince",
      (SELECT COUNT(*) FROM (SELECT 1 FROM "Comment" s WHERE s."userId" = ${userId}
        AND s."status" = 'shown' LIMIT ${KNOWN_AFTER}) known) AS "shown",
      (SELECT COUNT(*) FROM "Comment" t WHERE t."userId" = ${userId}
        AND t."createdAt" > ${new Date(now.getTime() - DAY_MS)} AND t."id" <> ${editing}) AS "today",
      p."id" AS "parentId", p."rootId" AS "parentRootId",
      COALESCE(k."closed", p."closed") AS "threadClosed",
      w."id" AS "duplicateId", w."status" AS "duplicateStatus", w."createdAt" AS "duplicateAt"
      ${hasQuotes ? quotedColumns : empty}
    FROM "Article" a ${hasQuotes ? withQuoted : empty}
    LEFT JOIN "User" u ON u."id" = ${userId} AND ${visibleUser(now)}
    LEFT JOIN "Comment" p ON p."id" = ${editing || (parentId ?? 0)} AND p."articleId" = a."id"
      AND (p."status" = 'shown' OR p."id" = ${editing}) AND p."kind" = 'comment'
    LEFT JOIN "Comment" k ON k."id" = p."rootId"
    LEFT JOIN "Comment" w ON w."once" = ${duplicateKey}
    WHERE a."id" = ${articleId}`
}

/** Measured by the browser's clock, which may be wrong: a time in the future is ignored. */
function getTypingTime(openedAt: number | null, now: Date): number | null {
  if (openedAt === null || openedAt > now.getTime()) return null
  return now.getTime() - openedAt
}

/** A wording isn't Markdown, so anything that looks like an address counts as a link. */
function listAddresses(wording: string): string[] {
  const inlines = wordsOf(wording, { has: () => false })
  return inlines.flatMap((inline) => (inline.type === 'link' ? [inline.href] : []))
}

function listLinks(blocks: readonly CommentBlock[]): string[] {
  return inlinesIn(blocks).flatMap((inline) => (inline.type === 'link' ? [inline.href] : []))
}
