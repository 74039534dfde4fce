import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '@/lib/accounts/users/roles.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import {
  type NewReport,
  reportComment,
} from '@/lib/conversation/moderation/commands/report-comment.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aCrowd } from '../../../support/readers.ts'
import {
  type CommentHelpers,
  createTestSite,
  later,
  listInvalidatedTags,
  NOON,
  type Signed,
  type TestSite,
} from '../comments/talk.ts'

onEachDatabase('reporting a comment', (open) => {
  let place: TestSite
  let talk: CommentHelpers
  let id: number
  let crowd: Signed[]
  beforeAll(async () => {
    place = await createTestSite(open)
    crowd = await aCrowd(place.db, 3)
    await known(...crowd, place.ben, place.cem)
  })
  beforeEach(async () => {
    talk = await place.article()
    id = await talk.said(place.ann, 'The harbour master takes bribes.')
  })

  /** Each has two shown comments on another article. */
  const known = async (...people: readonly Signed[]) => {
    const { articleId } = await place.article()
    const shown = { articleId, status: 'shown', createdAt: NOON, shownAt: NOON }
    const data = people.flatMap(({ id: userId }) => [
      { ...shown, userId, body: 'First.' },
      { ...shown, userId, body: 'Second.' },
    ])
    await place.db.comment.createMany({ data })
  }
  /** Creates such a user. */
  const knownReader = async () => {
    const reader = await place.person()
    await known(reader)
    return reader
  }

  const reports = (person: Person, more: Partial<NewReport> = {}, at = later(1)) => {
    const report = { commentId: id, reason: 'abuse', words: '', ...more } as const
    return reportComment(place.db, person, report, at)
  }
  const everybody = (commentId = id) => Promise.all(crowd.map((one) => reports(one, { commentId })))
  const shows = (commentId = id) => {
    return moderateComment(place.db, place.mod, { commentId, act: 'show' }, later(5))
  }

  test('tells the moderators and changes nothing for readers', async () => {
    const tags = await listInvalidatedTags(place.db, async () => {
      const done = { ok: true, articleId: talk.articleId, slug: talk.slug }
      expect(await reports(place.ben, { words: 'He does not.' })).toEqual(done)
    })
    expect(tags).toEqual([])
    const [report] = await place.db.report.findMany({ where: { commentId: id } })
    expect(report).toMatchObject({ reason: 'abuse', words: 'He does not.', resolvedAt: null })
    expect(await talk.log(id)).toEqual(['report: abuse'])
    expect((await talk.page())[0]?.comment.hidden).toBeNull()
  })

  test('twice by the same reader replaces the first report', async () => {
    await reports(place.ben, { words: 'He does not.' })
    await reports(place.ben, { reason: 'false', words: 'He never did.' }, later(2))
    const found = await place.db.report.findMany({ where: { commentId: id } })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ reason: 'false', words: 'He never did.', at: later(2) })
    await Promise.all([reports(place.cem), reports(place.cem), reports(place.cem)])
    expect(await place.db.report.count({ where: { commentId: id } })).toBe(2)
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
  })

  test('by three readers hides it until a moderator decides', async () => {
    const tags = await listInvalidatedTags(place.db, () => everybody())
    expect(tags).toEqual([`comments:${talk.slug}`, `counts:${talk.slug}`, 'front'])
    expect(await talk.row(id)).toMatchObject({ status: 'pending' })
    expect(await talk.counted()).toBe(0)
    const hold = ['report: abuse', 'report: abuse', 'report: abuse', 'hold: reports']
    expect(await talk.log(id)).toEqual(hold)
    expect(await reports(place.ben)).toMatchObject({ refusal: 'not-there' })
  })

  test('by any number of new accounts hides nothing, but moderators see it', async () => {
    const fresh = await Promise.all(
      Array.from({ length: 40 }, () => place.person({ createdAt: later(0.9) })),
    )
    const results = await Promise.all(fresh.map((one) => reports(one, { words: 'Away with it.' })))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(await place.db.report.count({ where: { commentId: id, weight: 0 } })).toBe(40)
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
    // Nor do they add weight to two reports by readers in good standing.
    await Promise.all([place.ben, place.cem].map((one) => reports(one)))
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
  })

  test("weighs by the account's record at the time of the report", async () => {
    const fresh = await Promise.all(
      Array.from({ length: 12 }, () => place.person({ createdAt: later(0) })),
    )
    await Promise.all(fresh.map((one) => reports(one)))
    const inAMonth = later(30 * 24 * 60)
    await reports(place.ben, {}, inAMonth)
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
    // When ten of them report again, their accounts are a month old.
    for (const one of fresh.slice(0, 5)) await reports(one, {}, inAMonth)
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
    await reports(fresh[5] as Signed, {}, inAMonth)
    expect(await talk.row(id)).toMatchObject({ status: 'pending' })
  })

  test('weighs less from readers whose reports were rejected', async () => {
    const wolves = [await knownReader(), await knownReader(), await knownReader()]
    const other = await place.article()
    for (let turn = 0; turn < 2; turn += 1) {
      const fine = await other.said(place.ann, `Nothing is wrong with number ${turn}.`)
      for (const one of wolves) await reports(one, { commentId: fine })
      await shows(fine)
    }
    await Promise.all(wolves.map((one) => reports(one, {}, later(10))))
    const weights = await place.db.report.findMany({ where: { commentId: id } })
    expect(weights.map(({ weight }) => weight)).toEqual([0.5, 0.5, 0.5])
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
  })

  test('weighs as much from readers whose reports were upheld', async () => {
    const other = await place.article()
    const spam = await other.said(place.ann, 'Buy my boat.')
    await reports(place.ben, { commentId: spam })
    await moderateComment(place.db, place.mod, { commentId: spam, act: 'spam' }, later(5))
    await reports(place.ben, {}, later(10))
    const [report] = await place.db.report.findMany({ where: { commentId: id } })
    expect(report?.weight).toBe(1)
  })

  test('weighs less from readers whose own comments were removed', async () => {
    const other = await place.article()
    const rude = await place.person()
    for (let count = 0; count < 6; count += 1) {
      const commentId = await other.said(rude, `Rude number ${count}.`)
      if (count < 2) continue
      await moderateComment(place.db, place.mod, { commentId, act: 'remove' }, later(5))
    }
    await reports(rude, {}, later(10))
    const [report] = await place.db.report.findMany({ where: { commentId: id } })
    expect(report?.weight).toBe(0.5)
  })

  test('weighs nothing once the account is suspended', async () => {
    const [one, two, three] = crowd as [Signed, Signed, Signed]
    await reports(one)
    await reports(two)
    const suspended = (suspendedUntil: Date | null) => {
      return place.db.user.update({ where: { id: one.id }, data: { suspendedUntil } })
    }
    await suspended(later(60))
    await reports(three)
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
    await suspended(null)
    await reports(three)
    expect(await talk.row(id)).toMatchObject({ status: 'pending' })
  })

  test('by many at once hides it once and changes the counters once', async () => {
    const many = [...crowd, place.ben, place.cem, await knownReader()]
    await Promise.all(many.map((one) => reports(one)))
    expect(await talk.row(id)).toMatchObject({ status: 'pending' })
    expect(await talk.counted()).toBe(0)
    const log = await talk.log(id)
    expect(log.filter((entry) => entry === 'hold: reports')).toHaveLength(1)
    expect(log).toHaveLength(4)
  })

  test("doesn't hide a comment that a moderator has shown", async () => {
    await everybody()
    await shows()
    expect(await talk.counted()).toBe(1)
    const third = await knownReader()
    await Promise.all([place.ben, place.cem, third].map((one) => reports(one)))
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
  })

  test("again after a moderator's decision reopens it for moderators", async () => {
    await reports(place.ben)
    await shows()
    await reports(place.ben, { words: 'Look again.' }, later(6))
    const [report] = await place.db.report.findMany({ where: { commentId: id } })
    expect(report).toMatchObject({ words: 'Look again.', resolvedAt: null })
  })

  test("doesn't hide a comment by staff", async () => {
    const theirs = await talk.said(place.mod, 'Please stay with the subject.')
    await everybody(theirs)
    expect(await talk.row(theirs)).toMatchObject({ status: 'shown' })
  })

  test('is refused without an account, on your own comment, and on a hidden one', async () => {
    expect(await reports({ id: null, role: 'admin' })).toMatchObject({ refusal: 'not-allowed' })
    expect(await reports(place.ann)).toMatchObject({ refusal: 'your-own' })
    expect(await reports(place.ben, { commentId: 999_999 })).toMatchObject({
      refusal: 'not-there',
    })
    for (const status of ['pending', 'spam', 'removed', 'deleted']) {
      await place.db.comment.update({ where: { id }, data: { status } })
      expect(await reports(place.ben)).toMatchObject({ refusal: 'not-there' })
    }
    expect(await place.db.report.count({ where: { commentId: id } })).toBe(0)
  })

  test('is refused to suspended and deleted accounts', async () => {
    const barred = await place.person({ suspendedUntil: later(2) })
    const gone = await place.person()
    await place.db.user.update({ where: { id: gone.id }, data: { deletedAt: later(0) } })
    for (const one of [barred, gone]) {
      expect(await reports(one)).toMatchObject({ refusal: 'not-allowed' })
    }
    expect(await reports(barred, {}, later(2))).toMatchObject({ ok: true })
  })
})
