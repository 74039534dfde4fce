import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rethreadComments } from '@/lib/conversation/comments/commands/rethread.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { aFiling, newsroomWith } from '../../../../support/newsroom.ts'

interface Said {
  /** Index of the parent in the list; absent if it starts a thread. */
  readonly answers?: number
  readonly status?: string
  readonly kind?: string
  /** Minutes after the first; by default its index in the list. */
  readonly minute?: number
}

/** Inserts comments, threads them, and returns their ids in the same order. */
async function say(db: Database, articleId: number, said: readonly Said[]): Promise<number[]> {
  const ids: number[] = []
  for (const [index, { answers, status = 'shown', kind = 'comment', minute }] of said.entries()) {
    const createdAt = new Date(Date.UTC(2026, 2, 2, 0, minute ?? index))
    const parentId = answers === undefined ? null : (ids[answers] ?? null)
    const data = { articleId, parentId, status, kind, body: 'Words.', createdAt }
    ids.push((await db.comment.create({ data })).id)
  }
  await transaction(db, (tx) => rethreadComments(tx, articleId))
  return ids
}

const where = { rootId: true, place: true, answers: true, replyCount: true } as const

async function standings(db: Database, ids: readonly number[]) {
  const rows = await db.comment.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: 'asc' },
    select: where,
  })
  return rows.map((row) => ({ ...row, rootId: ids.indexOf(row.rootId) }))
}

onEachDatabase('computing threads from parents', (open) => {
  test('a reply gets its thread and its position, at any depth', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const ids = await say(db, articleId, [{}, { answers: 0 }, {}, { answers: 1 }, { answers: 2 }])
    expect(await standings(db, ids)).toEqual([
      { rootId: -1, place: 0, answers: 2, replyCount: 2 },
      { rootId: 0, place: 1, answers: 0, replyCount: 0 },
      { rootId: -1, place: 0, answers: 1, replyCount: 1 },
      { rootId: 0, place: 2, answers: 0, replyCount: 0 },
      { rootId: 2, place: 1, answers: 0, replyCount: 0 },
    ])
  })

  test('positions are by time, and then by id', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const late = [
      { answers: 0, minute: 9 },
      { answers: 0, minute: 5 },
      { answers: 0, minute: 5 },
    ]
    const ids = await say(db, articleId, [{}, ...late])
    expect((await standings(db, ids)).map(({ place }) => place)).toEqual([0, 3, 1, 2])
  })

  test("a hidden reply has a position but isn't counted", async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const ids = await say(db, articleId, [
      {},
      { answers: 0, status: 'pending' },
      { answers: 0, kind: 'pingback' },
      { answers: 0 },
    ])
    const [root, ...replies] = await standings(db, ids)
    expect(root).toMatchObject({ answers: 3, replyCount: 1 })
    expect(replies.map(({ place }) => place)).toEqual([1, 2, 3])
  })

  test('later imports renumber a thread', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const ids = await say(db, articleId, [{}, { answers: 0, minute: 5 }])
    const data = { articleId, parentId: ids[0] ?? 0, status: 'shown', body: 'Words.' }
    const [older, newer] = await Promise.all(
      [2, 8].map((minute) => {
        return db.comment.create({
          data: { ...data, createdAt: new Date(Date.UTC(2026, 2, 2, 0, minute)) },
        })
      }),
    )
    await transaction(db, (tx) => rethreadComments(tx, articleId))
    const all = [...ids, older?.id ?? 0, newer?.id ?? 0]
    const rows = await db.comment.findMany({ where: { articleId }, orderBy: { createdAt: 'asc' } })
    expect(rows.map(({ place }) => place)).toEqual([0, 1, 2, 3])
    expect(rows[0]).toMatchObject({ id: all[0], answers: 3, replyCount: 3 })
  })

  test('comments whose parents form a cycle stay as they are', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const ids = await say(db, articleId, [{}, { answers: 0 }, {}])
    await db.comment.update({ where: { id: ids[0] ?? 0 }, data: { parentId: ids[1] ?? 0 } })
    await db.comment.update({ where: { id: ids[2] ?? 0 }, data: { parentId: ids[2] ?? 0 } })
    await transaction(db, (tx) => rethreadComments(tx, articleId))
    expect(await transaction(db, (tx) => rethreadComments(tx, articleId))).toBe(0)
    const rows = await standings(db, ids)
    expect(rows.map(({ rootId }) => rootId)).toEqual([-1, 0, -1])
  })

  test('running it again changes nothing', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    await say(db, articleId, [{}, { answers: 0 }, { answers: 1 }])
    expect(await transaction(db, (tx) => rethreadComments(tx, articleId))).toBe(0)
  })

  test('in any thread positions run from 1 to the number of replies', {
    timeout: 60_000,
  }, async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const one = fc.record({
      of: fc.nat({ max: 99 }),
      minute: fc.nat({ max: 5 }),
      shown: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 12 }), async (picks) => {
        const said = picks.map(({ of, minute, shown }, index) => {
          const answers = index === 0 || of % 3 === 0 ? undefined : of % index
          const to = answers === undefined ? {} : { answers }
          return { ...to, minute, status: shown ? 'shown' : 'pending' }
        })
        const ids = await say(db, articleId, said)
        const rows = await db.comment.findMany({ where: { id: { in: ids } } })
        for (const root of rows.filter(({ rootId }) => rootId === 0)) {
          const replies = rows.filter(({ rootId }) => rootId === root.id)
          const places = replies.map(({ place }) => place).toSorted((a, b) => a - b)
          expect(places).toEqual(replies.map((_, index) => index + 1))
          expect(root.answers).toBe(replies.length)
          expect(root.replyCount).toBe(replies.filter(({ status }) => status === 'shown').length)
        }
        for (const row of rows.filter(({ parentId }) => parentId !== null)) {
          const parent = rows.find(({ id }) => id === row.parentId)
          expect(row.rootId).toBe(parent?.rootId || parent?.id)
        }
      }),
      { numRuns: 30 },
    )
  })
})
