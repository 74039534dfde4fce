import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { Person } from '@/lib/accounts/users/roles.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { castVote } from '@/lib/conversation/votes/commands/cast-vote.ts'
import { getWilsonLowerBound } from '@/lib/conversation/votes/wilson.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith } from '../../../support/newsroom.ts'
import { aCrowd, somebody } from '../../../support/readers.ts'

onEachDatabase('voting on a comment', (open) => {
  let db: Database
  let ann: Person & { id: number }
  let commentId: number
  beforeEach(async () => {
    ;({ db } = await open())
    const { articleId } = await newsroomWith(db, aFiling())
    ann = await somebody(db, 'ann')
    const posted = await postComment(db, ann, { articleId, parentId: null, body: 'Vote on me.' })
    commentId = posted.ok ? posted.id : 0
  })

  const stored = () => {
    return db.comment.findUniqueOrThrow({
      where: { id: commentId },
      select: { ups: true, downs: true, best: true },
    })
  }

  test('is set, not added: twice the same counts once, and another replaces it', async () => {
    const ben = await somebody(db, 'ben')
    const votes = [
      [1, 1, 0],
      [1, 1, 0],
      [-1, 0, 1],
      [0, 0, 0],
      [0, 0, 0],
    ] as const
    for (const [value, ups, downs] of votes) {
      expect(await castVote(db, ben, { commentId, value })).toMatchObject({
        ok: true,
        mine: value,
        ups,
        downs,
      })
    }
    expect(await db.vote.count()).toBe(0)
  })

  test('two hundred at once by a hundred users end in the exact count', async () => {
    const crowd = await aCrowd(db, 100)
    const ballots = crowd.flatMap((person, index) => {
      const value = index % 3 === 0 ? (-1 as const) : (1 as const)
      return [
        castVote(db, person, { commentId, value }),
        castVote(db, person, { commentId, value }),
      ]
    })
    await Promise.all(ballots)
    expect(await stored()).toEqual({ ups: 66, downs: 34, best: getWilsonLowerBound(66, 34) })
    expect(await db.vote.count()).toBe(100)
  })

  test('after any history the counters equal the rows plus the imported votes', async () => {
    const crowd = await aCrowd(db, 6)
    const [first, second] = crowd.map(({ id }) => id)
    await db.user.updateMany({
      where: { id: { in: [first ?? 0, second ?? 0] } },
      data: { createdAt: new Date() },
    })
    const move = fc.record({
      who: fc.nat({ max: 5 }),
      value: fc.constantFrom<(1 | -1 | 0)[]>(1, -1, 0),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 25 }), async (moves) => {
        await db.vote.deleteMany()
        const none = { unrankedUps: 0, unrankedDowns: 0 }
        const brought = { ups: 7, downs: 2, broughtUps: 7, broughtDowns: 2, ...none }
        await db.comment.update({ where: { id: commentId }, data: brought })
        await Promise.all(
          moves.map(({ who, value }) => castVote(db, crowd[who] ?? ann, { commentId, value })),
        )
        const { ups, downs, best } = await stored()
        const votes = await db.vote.findMany()
        const count = (value: number, some = votes) => {
          return some.filter((vote) => vote.value === value).length
        }
        const ranking = votes.filter(({ ranks }) => ranks)
        expect(ups).toBe(7 + count(1))
        expect(downs).toBe(2 + count(-1))
        if (votes.length === 0) return
        expect(best).toBe(getWilsonLowerBound(7 + count(1, ranking), 2 + count(-1, ranking)))
      }),
      { numRuns: 15 },
    )
  })

  test("by new accounts is counted but doesn't change the order", async () => {
    const crowd = await aCrowd(db, 4)
    for (const one of crowd) await castVote(db, one, { commentId, value: 1 })
    const createdAt = new Date(Date.now() - 6000)
    const fresh = await Promise.all(
      Array.from({ length: 30 }, (_, index) => somebody(db, `fresh-${index}`, { createdAt })),
    )
    const all = (value: 1 | -1 | 0) => {
      return Promise.all(fresh.map((one) => castVote(db, one, { commentId, value })))
    }
    const best = getWilsonLowerBound(4, 0)
    await all(1)
    expect(await stored()).toEqual({ ups: 34, downs: 0, best })
    await all(-1)
    expect(await stored()).toEqual({ ups: 4, downs: 30, best })
    expect(await db.vote.count({ where: { commentId } })).toBe(34)
    await all(0)
    expect(await stored()).toEqual({ ups: 4, downs: 0, best })
    const unranked = { unrankedUps: true, unrankedDowns: true }
    expect(await db.comment.findUnique({ where: { id: commentId }, select: unranked })).toEqual({
      unrankedUps: 0,
      unrankedDowns: 0,
    })
  })

  test('ranks once the account is some days old and votes again', async () => {
    const ben = await somebody(db, 'ben', { createdAt: new Date() })
    const inAWeek = new Date(Date.now() + 7 * 24 * 3_600_000)
    await castVote(db, ben, { commentId, value: 1 })
    expect(await stored()).toEqual({ ups: 1, downs: 0, best: 0 })
    await castVote(db, ben, { commentId, value: 1 }, inAWeek)
    expect(await stored()).toEqual({ ups: 1, downs: 0, best: 0 })
    await castVote(db, ben, { commentId, value: -1 }, inAWeek)
    await castVote(db, ben, { commentId, value: 1 }, inAWeek)
    expect(await stored()).toEqual({ ups: 1, downs: 0, best: getWilsonLowerBound(1, 0) })
    const later = await db.vote.findMany({ where: { commentId } })
    expect(later).toMatchObject([{ value: 1, ranks: true }])
  })

  test('is refused on your own comment, on a hidden one, and without permission', async () => {
    const barred = await somebody(db, 'barred', { suspendedUntil: new Date(Date.now() + 60_000) })
    const vote = (person: Person, id = commentId) =>
      castVote(db, person, { commentId: id, value: 1 })
    expect(await vote(ann)).toMatchObject({ refusal: 'your-own' })
    expect(await vote(barred)).toMatchObject({ refusal: 'not-allowed' })
    expect(await vote({ id: null, role: 'admin' })).toMatchObject({ refusal: 'not-allowed' })
    const ben = await somebody(db, 'ben')
    expect(await vote(ben, 999)).toMatchObject({ refusal: 'not-there' })
    await db.comment.update({ where: { id: commentId }, data: { status: 'removed' } })
    expect(await vote(ben)).toMatchObject({ refusal: 'not-there' })
  })
})
