import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { COMMENT_SORTS, type CommentSort } from '@/lib/conversation/comments/comment.ts'
import {
  getCursorCondition,
  getOrderBy,
  getThreadComparator,
} from '@/lib/conversation/comments/queries/thread-order.ts'
import { sql } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { createTestSite, later, type TestSite } from '../talk.ts'

interface ThreadRow {
  readonly id: number
  readonly createdAt: Date | string
  readonly replyCount: number
  readonly best: number
  readonly pinned: boolean | number
}

/** Few values each, so that there are many ties, which ids break. */
const thread = fc.record({
  minute: fc.nat({ max: 2 }),
  replyCount: fc.nat({ max: 2 }),
  best: fc.constantFrom(0, 0.2065, 0.206_500_000_000_000_02, 0.8256),
  pinned: fc.boolean(),
})

onEachDatabase('the order of threads', (open) => {
  let place: TestSite
  beforeAll(async () => {
    place = await createTestSite(open)
  })

  const ordered = (articleId: number, sort: CommentSort, after: number | null = null) => {
    return place.db.$queryRaw<ThreadRow[]>(sql`
      SELECT k."id", k."createdAt", k."replyCount", k."best", k."pinned" FROM "Comment" k
      WHERE k."articleId" = ${articleId} ${getCursorCondition(sort, after)} ${getOrderBy(sort)}`)
  }
  const ids = (rows: readonly ThreadRow[]) => rows.map(({ id }) => id)

  test('is the same in ORDER BY, in the keyset condition and in the comparator', {
    timeout: 60_000,
  }, async () => {
    const { articleId } = await place.article()
    const sample = fc.array(thread, { maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(sample, async (threads) => {
        await place.db.comment.deleteMany({ where: { articleId } })
        const data = threads.map(({ minute, ...rest }) => {
          return { articleId, body: 'Words.', status: 'shown', createdAt: later(minute), ...rest }
        })
        await place.db.comment.createMany({ data })
        for (const sort of COMMENT_SORTS) {
          const sorted = await ordered(articleId, sort)
          const compared = sorted.toSorted((a, b) => a.id - b.id).sort(getThreadComparator(sort))
          const pinned = sorted.filter((row) => row.pinned)
          const rest = sorted.filter((row) => !row.pinned)
          expect(ids(compared), sort).toEqual(ids([...pinned, ...rest]))
          for (const [index, { id }] of sorted.entries()) {
            const following = await ordered(articleId, sort, id)
            expect(ids(following), `${sort} after ${id}`).toEqual(ids(sorted.slice(index + 1)))
          }
        }
      }),
      { numRuns: 12 },
    )
  })
})
