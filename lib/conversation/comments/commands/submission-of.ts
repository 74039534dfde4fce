import { visibleUser } from '../../../accounts/users/active-user.ts'
import { KNOWN_AFTER } from '../../../accounts/users/newcomer.ts'
import type { Role } from '../../../accounts/users/roles.ts'
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

/** What is to be judged, as it comes from outside. */
interface Draft {
  readonly userId: number
  readonly articleId: number
  readonly parentId: number | null
  readonly text: ParsedComment
  /** The wording that a correction proposes; none for anything else. */
  readonly wording?: string
  readonly honeypot?: string
  readonly openedAt?: number | null
  /** The comment whose words these shall be, which is judged in its own place; none for a new one. */
  readonly editing?: number
  /** Who said what where, hashed: the same said before is its twin. */
  readonly once?: string
}

export interface Parent {
  readonly id: number
  /** 0 for the comment that begins a thread. */
  readonly rootId: number
}

/** The very same, said before. */
export interface Twin {
  readonly id: number
  readonly status: string
  readonly createdAt: Date
}

interface Read {
  readonly submission: Submission
  readonly parent: Parent | null
  readonly twin: Twin | null
  /** The article's. */
  readonly slug: string
  /** What it quotes of the article, checked, as the comment's column keeps it. */
  readonly quotes: string
}

type Missing = 'not-allowed' | 'no-article' | 'no-parent'

interface Row {
  readonly slug: string
  readonly status: string
  readonly kind: string
  readonly commentsOpen: boolean | number
  readonly premoderated: boolean | number
  /** Null for an account that is suspended or gone. */
  readonly role: Role | null
  readonly writerPremoderated: boolean | number
  readonly writerSince: Date | string
  readonly shown: number | bigint
  readonly today: number | bigint
  readonly parentId: number | null
  readonly parentRootId: number
  readonly threadClosed: boolean | number | null
  readonly twinId: number | null
  readonly twinStatus: string
  readonly twinAt: Date | string
}

/** The article as readers see it, read only where something is quoted. */
interface QuotedRow {
  readonly language: string
  readonly headline: string | null
  readonly dek: string | null
  readonly bodyText: string | null
}

/** Everything that the phases judge a comment by, read from the database in one query. */
export async function submissionOf(
  tx: Statements,
  draft: Draft,
  now: Date,
): Promise<Result<Read, Missing>> {
  const { wording = '' } = draft
  const blocks = commentText(draft.text)
  const quoting = quotesIn(blocks).length > 0
  const [row] = await tx.$queryRaw<(Row & QuotedRow)[]>(aboutDraft(draft, quoting, now))
  if (row?.status !== 'published' || row.kind !== 'article') return refused('no-article')
  if (row.role === null) return refused('not-allowed')
  // The second press of a button is answered as the first, whatever became of the parent since.
  const orphan = draft.parentId !== null && row.parentId === null
  if (orphan && row.twinId === null) return refused('no-parent')
  const submission = {
    writer: writerOf(row, row.role, now),
    article: { commentsOpen: Boolean(row.commentsOpen), premoderated: Boolean(row.premoderated) },
    body: draft.text.markdown,
    wording,
    links: [...linksIn(blocks), ...addressesIn(wording)],
    threadClosed: Boolean(row.threadClosed),
    honeypot: draft.honeypot ?? '',
    typedMs: typedFor(draft.openedAt ?? null, now),
  }
  const parent = row.parentId === null ? null : { id: row.parentId, rootId: row.parentRootId }
  const quotes = quoting ? quoteChecks(quotedText(row), blocks) : ''
  return done({ submission, parent, twin: twinOf(row), slug: row.slug, quotes })
}

function quotedText({ language, headline, dek, bodyText }: QuotedRow) {
  return { language, text: [headline, dek, bodyText].filter(Boolean).join('\n') }
}

function twinOf({ twinId, twinStatus, twinAt }: Row): Twin | null {
  return twinId === null ? null : { id: twinId, status: twinStatus, createdAt: new Date(twinAt) }
}

function writerOf(row: Row, role: Role, now: Date): Submission['writer'] {
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

/** The article, who writes, and the comment that is answered if readers see it there, or edited. */
function aboutDraft(draft: Draft, quoting: boolean, now: Date): Sql {
  const { userId, articleId, parentId, editing = 0, once = '' } = draft
  return sql`
    SELECT a."slug", a."status", a."kind", a."commentsOpen", a."premoderated",
      u."role", u."premoderated" AS "writerPremoderated", u."createdAt" AS "writerSince",
      (SELECT COUNT(*) FROM (SELECT 1 FROM "Comment" s WHERE s."userId" = ${userId}
        AND s."status" = 'shown' LIMIT ${KNOWN_AFTER}) known) AS "shown",
      (SELECT COUNT(*) FROM "Comment" t WHERE t."userId" = ${userId}
        AND t."createdAt" > ${new Date(now.getTime() - DAY_MS)} AND t."id" <> ${editing}) AS "today",
      p."id" AS "parentId", p."rootId" AS "parentRootId",
      COALESCE(k."closed", p."closed") AS "threadClosed",
      w."id" AS "twinId", w."status" AS "twinStatus", w."createdAt" AS "twinAt"
      ${quoting ? quotedColumns : empty}
    FROM "Article" a ${quoting ? withQuoted : empty}
    LEFT JOIN "User" u ON u."id" = ${userId} AND ${visibleUser(now)}
    LEFT JOIN "Comment" p ON p."id" = ${editing || (parentId ?? 0)} AND p."articleId" = a."id"
      AND (p."status" = 'shown' OR p."id" = ${editing}) AND p."kind" = 'comment'
    LEFT JOIN "Comment" k ON k."id" = p."rootId"
    LEFT JOIN "Comment" w ON w."once" = ${once}
    WHERE a."id" = ${articleId}`
}

/** By the writer's own clock, which may be wrong: a form opened in the future says nothing. */
function typedFor(openedAt: number | null, now: Date): number | null {
  if (openedAt === null || openedAt > now.getTime()) return null
  return now.getTime() - openedAt
}

/** A wording is no Markdown: whatever reads as an address in it counts as a link. */
function addressesIn(wording: string): string[] {
  const inlines = wordsOf(wording, { has: () => false })
  return inlines.flatMap((inline) => (inline.type === 'link' ? [inline.href] : []))
}

/** Every address that a comment's links lead to, in order. */
export function linksIn(blocks: readonly CommentBlock[]): string[] {
  return inlinesIn(blocks).flatMap((inline) => (inline.type === 'link' ? [inline.href] : []))
}
