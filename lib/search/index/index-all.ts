import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { type Database, join, sql, type Transaction } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { searchKey } from '../words/search-key.ts'
import { indexArticles, unindexArticles } from './index-articles.ts'
import { indexComments } from './index-comments.ts'

/** Raised when the same text is indexed otherwise: everything is then indexed anew. */
const RULES = 1
/** Rows in one transaction: short enough that others can write in between. */
const BATCH = 200

const INDEXES = ['articles', 'comments'] as const
type IndexName = (typeof INDEXES)[number]

export interface Indexing {
  readonly index: IndexName
  readonly done: number
  readonly of: number
}

/**
 * Indexes what no command has: everything, the first time, where a database was filled before there
 * was an index. Afterwards there is nothing to do, since commands keep the index true; it only looks at
 * what is new since. What was interrupted goes on where it was, and done twice is done once.
 */
export async function indexAll(
  db: Database,
  onProgress: (progress: Indexing) => void = () => {},
): Promise<void> {
  for (const index of INDEXES) {
    const of = index === 'articles' ? await db.article.count() : await db.comment.count()
    let done = 0
    let some = await transaction(db, (tx) => indexNext(tx, index))
    while (some > 0) {
      done += some
      onProgress({ index, done, of })
      some = await transaction(db, (tx) => indexNext(tx, index))
    }
  }
}

/** Indexes the next rows in the order of their numbers; answers how many there were. */
async function indexNext(tx: Transaction, index: IndexName): Promise<number> {
  const known = await tx.searchProgress.findUnique({ where: { index } })
  const other = known !== null && known.rules !== RULES
  if (other) await forget(tx, index)
  const upTo = known === null || other ? 0 : known.upTo
  const rows = index === 'articles' ? await nextArticles(tx, upTo) : await nextComments(tx, upTo)
  const last = rows.at(-1)?.id
  if (last === undefined) return 0
  const ids = rows.filter(({ done }) => !done).map(({ id }) => id)
  if (index === 'articles') await indexThose(tx, ids)
  else await indexComments(tx, ids)
  const data = { rules: RULES, upTo: last }
  await tx.searchProgress.upsert({ where: { index }, create: { index, ...data }, update: data })
  return rows.length
}

/** A row in the order of their numbers; `done`: a command has indexed it. */
interface Next {
  readonly id: number
  readonly done: boolean
}

/** What was indexed by other rules. */
async function forget(tx: Transaction, index: IndexName): Promise<void> {
  if (index === 'comments') return void (await tx.$executeRaw(sql`DELETE FROM "CommentSearch"`))
  await tx.$executeRaw(sql`DELETE FROM "ArticleSearch"`)
  await tx.searchText.deleteMany({})
}

const after = (id: number) => {
  return { where: { id: { gt: id } }, orderBy: { id: 'asc' }, take: BATCH } as const
}

async function nextArticles(tx: Transaction, upTo: number): Promise<Next[]> {
  const rows = await tx.article.findMany({ ...after(upTo), select: { id: true } })
  const known = await tx.searchText.findMany({
    where: { articleId: { in: rows.map(({ id }) => id) } },
    select: { articleId: true },
  })
  const done = new Set(known.map(({ articleId }) => articleId))
  return rows.map(({ id }) => ({ id, done: done.has(id) }))
}

async function nextComments(tx: Transaction, upTo: number): Promise<Next[]> {
  const rows = await tx.comment.findMany({ ...after(upTo), select: { id: true, createdAt: true } })
  if (rows.length === 0) return []
  const keyed = rows.map(({ id, createdAt }) => ({ id, key: searchKey(createdAt, id) }))
  const keys = join(keyed.map(({ key }) => sql`CAST(${key} AS BIGINT)`))
  const known = await tx.$queryRaw<{ rowid: bigint }[]>(
    sql`SELECT "rowid" FROM "CommentSearch" WHERE "rowid" IN (${keys})`,
  )
  const done = new Set(known.map(({ rowid }) => Number(rowid)))
  return keyed.map(({ id, key }) => ({ id, done: done.has(key) }))
}

async function indexThose(tx: Transaction, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  // Held, so that nobody publishes one meanwhile (see lib/newsroom/articles/lock-article.ts).
  await tx.$executeRaw(sql`UPDATE "Article" SET "shownRevision" = "shownRevision"
    WHERE "id" IN (${join([...ids])})`)
  await unindexArticles(tx, ids)
  const articles = await tx.$queryRaw<Row[]>(sql`
    SELECT a."id", a."publishedAt", r."headline", r."dek", r."bodyText" AS "body"
    FROM "Article" a
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = a."shownRevision"
    WHERE ${IS_PUBLIC} AND a."publishedAt" IS NOT NULL AND a."id" IN (${join([...ids])})`)
  const listings = await tx.listing.findMany({
    where: { articleId: { in: [...ids] } },
    select: { articleId: true, list: true },
  })
  const listsOf = Map.groupBy(listings, ({ articleId }) => articleId)
  await indexArticles(
    tx,
    articles.map((article) => {
      const lists = listsOf.get(article.id)?.map(({ list }) => list) ?? []
      return { ...article, publishedAt: new Date(article.publishedAt), lists }
    }),
  )
}

interface Row {
  readonly id: number
  readonly publishedAt: Date | string
  readonly headline: string
  readonly dek: string
  readonly body: string
}
