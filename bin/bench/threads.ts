import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rethreadComments } from '../../lib/conversation/comments/commands/rethread.ts'
import { COMMENT_SORTS, type CommentListRequest } from '../../lib/conversation/comments/comment.ts'
import {
  type CommentedArticle,
  getCommentsOfArticle,
} from '../../lib/conversation/comments/queries/comments-of-article.ts'
import { getWilsonLowerBound } from '../../lib/conversation/votes/wilson.ts'
import { settings } from '../../lib/platform/config/env.ts'
import { type Database, openDatabase } from '../../lib/platform/db/database.ts'
import { isPostgres } from '../../lib/platform/db/database-url.ts'
import { migrate } from '../../lib/platform/db/migrations/migrate.ts'
import { transaction } from '../../lib/platform/db/transaction.ts'
import { playNewsroom } from '../../prisma/newsroom/play.ts'
import { withDatabase } from './own-database.ts'
import { comparedMedians } from './timing.ts'

/**
 * A page of comments of an article with 10,000 of them, against one with 100, in every order: its
 * first page, one in the middle, and one thread of thousands of replies. Medians of the same run,
 * read by turns, and their ratio.
 */
const FEW = 100
const MANY = 10_000
const ROUNDS = 100

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
try {
  console.log(`database  page                  ${FEW}, ms   ${MANY}, ms   ratio`)
  await measure('SQLite', `file:${join(folder, 'threads.db')}`)
  const { databaseUrl } = settings()
  if (isPostgres(databaseUrl)) await withDatabase(databaseUrl, (url) => measure('Postgres', url))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(name: string, url: string): Promise<void> {
  await migrate(url)
  const db = await openDatabase(url)
  const slugs = ['thousand-container-shipment', 'mekong-dams-second-dry-season']
  await playNewsroom(db, { only: slugs, conversations: false })
  const few = await fill(db, slugs[0] ?? '', FEW)
  const many = await fill(db, slugs[1] ?? '', MANY)
  for (const [page, of] of Object.entries(await pages(db, few, many))) {
    const [small, large] = await comparedMedians(
      ROUNDS,
      () => getCommentsOfArticle(db, few, of[0]),
      () => getCommentsOfArticle(db, many, of[1]),
    )
    const figures = [small, large].map((ms) => ms.toFixed(2).padStart(9)).join('   ')
    const ratio = (large / small).toFixed(2).padStart(8)
    console.log(`${name.padEnd(10)}${page.padEnd(18)}${figures}${ratio}`)
  }
  await db.$disconnect()
}

/** The same pages of both articles. */
async function pages(db: Database, few: CommentedArticle, many: CommentedArticle) {
  const found: Record<string, readonly [CommentListRequest, CommentListRequest]> = {}
  for (const sort of COMMENT_SORTS) {
    const first = { sort, after: null }
    found[`${sort}, first`] = [first, first]
    const after = [await middle(db, few.id), await middle(db, many.id)] as const
    found[`${sort}, middle`] = [
      { sort, after: after[0] },
      { sort, after: after[1] },
    ]
  }
  found['one thread, end'] = [
    { only: await lastReply(db, few.id) },
    { only: await lastReply(db, many.id) },
  ]
  return found
}

async function middle(db: Database, articleId: number): Promise<number> {
  const roots = await db.comment.findMany({
    where: { articleId, rootId: 0 },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return roots[Math.floor(roots.length / 2)]?.id ?? 0
}

async function lastReply(db: Database, articleId: number): Promise<number> {
  const reply = await db.comment.findFirst({
    where: { articleId, place: { gt: 0 } },
    orderBy: { place: 'desc' },
    select: { id: true },
  })
  return reply?.id ?? 0
}

/** So many comments: half begin threads, a quarter answers the first, a quarter the others. */
async function fill(db: Database, slug: string, count: number): Promise<CommentedArticle> {
  const { id } = await db.article.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  const { id: first } = await db.comment.create({ data: aComment(id, 0, null) })
  for (let from = 1; from < count; from += 500) {
    const some = Array.from({ length: Math.min(500, count - from) }, (_, offset) => {
      const index = from + offset
      return aComment(id, index, parentOf(first, index))
    })
    await db.comment.createMany({ data: some })
  }
  await transaction(db, (tx) => rethreadComments(tx, id))
  const publishedAt = new Date().toISOString()
  return { id, commentCount: count, commentsOpen: true, publishedAt }
}

/** Even ones begin threads; of the others, half answers the first comment, half the one before. */
function parentOf(first: number, index: number): number | null {
  if (index % 2 === 0) return null
  return index % 4 === 1 ? first : first + index - 1
}

function aComment(articleId: number, index: number, parentId: number | null) {
  const at = new Date(Date.UTC(2026, 0, 1) + index * 1000)
  const [ups, downs] = [(index * 7) % 23, (index * 5) % 11]
  return {
    articleId,
    parentId,
    guestName: `Reader ${index}`,
    body: `Comment number ${index}: the ferry is **late** again, and nobody at the pier can say why.`,
    status: 'shown',
    createdAt: at,
    shownAt: at,
    ups,
    downs,
    best: getWilsonLowerBound(ups, downs),
  }
}
