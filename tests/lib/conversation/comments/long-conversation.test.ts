import { beforeAll, expect, test } from 'vitest'
import {
  COMMENT_SORTS,
  type CommentsOpen,
  THREADS_PAGE,
} from '@/lib/conversation/comments/comment.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { isPostgres } from '@/lib/platform/db/database-url.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { manyComments } from '../../../support/readers.ts'
import { aPlace, type Place, type Talk } from './talk.ts'

const MANY = 10_000

interface Plan {
  readonly Plans?: readonly Plan[]
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Relation Name'?: string
}

/** Rows of comments that Postgres read to answer. */
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
  let place: Place
  let talk: Talk
  const asked: Asked[] = []
  beforeAll(async () => {
    place = await aPlace(open)
    talk = await place.article()
    await manyComments(place.db, talk.articleId, MANY)
    place.db.$on('query' as never, (event: Asked) => asked.push(event))
  }, 120_000)

  /** Every way in which a page opens: at the beginning, in the middle and near the end. */
  const openings = async (): Promise<CommentsOpen[]> => {
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

  test('are read a page at a time: one query, for one thread two', async () => {
    for (const one of await openings()) {
      place.statements.length = 0
      const view = await talk.read(one)
      expect(place.statements, JSON.stringify(one)).toHaveLength('only' in one ? 2 : 1)
      expect(view?.threads.length ?? 0).toBeLessThanOrEqual(THREADS_PAGE)
    }
  })

  test('a page reads what it shows and little more, on whichever page one is', async () => {
    // As its autovacuum does within a minute; SQLite does well without.
    if (isPostgres(place.url)) await place.db.$executeRawUnsafe('ANALYZE')
    for (const one of await openings()) {
      // The order of the text is where passages stand, so it costs as many as there are inline.
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

/** What a statement reads: on Postgres by counting, on SQLite by its plan, which counts nothing. */
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
    // Aliases of "Comment": none is read whole, and only what is shown is sorted.
    const sorts = /B-TREE FOR ORDER BY/.test(detail) && Number(parent) !== 0
    return sorts || /^SCAN [cknp]\b/.test(detail)
  })
  return bad?.detail ?? 'little'
}
