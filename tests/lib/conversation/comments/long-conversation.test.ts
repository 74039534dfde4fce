import { beforeAll, expect, test } from 'vitest'
import {
  COMMENT_SORTS,
  type CommentListRequest,
  THREADS_PAGE,
} from '@/lib/conversation/comments/comment.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { isPostgres } from '@/lib/platform/db/database-url.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { manyComments } from '../../../support/readers.ts'
import { type CommentHelpers, createTestSite, type TestSite } from './talk.ts'

const MANY = 10_000

interface Plan {
  readonly Plans?: readonly Plan[]
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Relation Name'?: string
}

/** Comment rows that Postgres read for a query. */
function rowsRead(plan: Plan): number {
  const here = plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)
  const own = plan['Relation Name'] === 'Comment' ? here * plan['Actual Loops'] : 0
  return own + (plan.Plans ?? []).reduce((sum, inner) => sum + rowsRead(inner), 0)
}

interface Asked {
  readonly query: string
  readonly params: string
}

onEachDatabase('ten thousand comments', (open) => {
  let place: TestSite
  let talk: CommentHelpers
  const asked: Asked[] = []
  beforeAll(async () => {
    place = await createTestSite(open)
    talk = await place.article()
    await manyComments(place.db, talk.articleId, MANY)
    place.db.$on('query' as never, (event: Asked) => asked.push(event))
  }, 120_000)

  /** Every kind of page: the first, one in the middle and one near the end. */
  const openings = async (): Promise<CommentListRequest[]> => {
    const roots = await place.db.comment.findMany({
      where: { articleId: talk.articleId, rootId: 0 },
      orderBy: { createdAt: 'asc' },
      select: { id: true },
    })
    const places = [0, 0.5, 0.98].map((at) => roots[Math.floor(at * roots.length)]?.id ?? 0)
    const afters = [null, ...places]
    return [
      ...COMMENT_SORTS.flatMap((sort) => afters.map((after) => ({ sort, after }))),
      ...(['newsroom', 'inline'] as const).map((filter) => ({ filter, after: null })),
      ...places.map((only) => ({ only })),
    ]
  }

  test('take one query per page, or two for a single thread', async () => {
    for (const one of await openings()) {
      place.statements.length = 0
      const view = await talk.read(one)
      expect(place.statements, JSON.stringify(one)).toHaveLength('only' in one ? 2 : 1)
      expect(view?.threads.length ?? 0).toBeLessThanOrEqual(THREADS_PAGE)
    }
  })

  test('any page reads little more than the rows it shows', async () => {
    // Autovacuum does this within a minute; SQLite doesn't need it.
    if (isPostgres(place.url)) await place.db.$executeRawUnsafe('ANALYZE')
    for (const one of await openings()) {
      // Text order needs the positions of all passages, so it reads every inline comment.
      if ('filter' in one && one.filter === 'inline') continue
      asked.length = 0
      await talk.read(one)
      for (const statement of [...asked]) {
        const cost = await costOf(place.db, place.url, statement)
        expect(cost, `${JSON.stringify(one)}: ${cost}`).toBe('little')
      }
    }
  }, 60_000)
})

/** What a query reads: row counts on Postgres, the query plan on SQLite, which has no counts. */
async function costOf(db: Database, url: string, { query, params }: Asked): Promise<string> {
  const values = JSON.parse(params) as number[]
  if (isPostgres(url)) {
    const explain = `EXPLAIN (ANALYZE, FORMAT JSON) ${query}`
    const [row] = await db.$queryRawUnsafe<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(explain, ...values)
    const read = row?.['QUERY PLAN'].reduce((sum, { Plan }) => sum + rowsRead(Plan), 0) ?? 0
    return read <= 300 ? 'little' : `${read} rows`
  }
  const plan = `EXPLAIN QUERY PLAN ${query}`
  const steps = await db.$queryRawUnsafe<{ detail: string; parent: number }[]>(plan, ...values)
  const bad = steps.find(({ detail, parent }) => {
    // No alias of "Comment" is scanned in full, and only the shown rows are sorted.
    const sorts = /B-TREE FOR ORDER BY/.test(detail) && Number(parent) !== 0
    return sorts || /^SCAN [cknp]\b/.test(detail)
  })
  return bad?.detail ?? 'little'
}
