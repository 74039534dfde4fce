import { beforeAll, beforeEach, expect, test } from 'vitest'
import { moderateComment } from '@/lib/moderation/moderate-comment.ts'
import { type NewReport, REPORTS_HIDE, reportComment } from '@/lib/moderation/report-comment.ts'
import type { Person } from '@/lib/people/person.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aCrowd } from '../../support/readers.ts'
import { aPlace, later, type Place, renewedBy, type Signed, type Talk } from '../comments/talk.ts'

onEachDatabase('reporting a comment', (open) => {
  let place: Place
  let talk: Talk
  let id: number
  let crowd: Signed[]
  beforeAll(async () => {
    place = await aPlace(open)
    crowd = await aCrowd(place.db, REPORTS_HIDE)
  })
  beforeEach(async () => {
    talk = await place.article()
    id = await talk.said(place.ann, 'The harbour master takes bribes.')
  })

  const reports = (person: Person, more: Partial<NewReport> = {}, at = later(1)) => {
    const report = { commentId: id, reason: 'abuse', words: '', ...more } as const
    return reportComment(place.db, person, report, at)
  }
  const everybody = (commentId = id) => Promise.all(crowd.map((one) => reports(one, { commentId })))
  const shows = (commentId = id) => {
    return moderateComment(place.db, place.mod, { commentId, act: 'show' }, later(5))
  }

  test('tells the moderators, and changes nothing for readers', async () => {
    const tags = await renewedBy(place.db, async () => {
      const done = { ok: true, articleId: talk.articleId, slug: talk.slug }
      expect(await reports(place.ben, { words: 'He does not.' })).toEqual(done)
    })
    expect(tags).toEqual([])
    const [report] = await place.db.report.findMany({ where: { commentId: id } })
    expect(report).toMatchObject({ reason: 'abuse', words: 'He does not.', resolvedAt: null })
    expect(await talk.log(id)).toEqual(['report: abuse'])
    expect((await talk.page())[0]?.comment.hidden).toBeNull()
  })

  test('twice by the same reader is one report, of what they said last', async () => {
    await reports(place.ben, { words: 'He does not.' })
    await reports(place.ben, { reason: 'false', words: 'He never did.' }, later(2))
    const found = await place.db.report.findMany({ where: { commentId: id } })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ reason: 'false', words: 'He never did.', at: later(2) })
    await Promise.all([reports(place.cem), reports(place.cem), reports(place.cem)])
    expect(await place.db.report.count({ where: { commentId: id } })).toBe(2)
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
  })

  test('by three readers takes it away until a moderator has looked', async () => {
    const tags = await renewedBy(place.db, () => everybody())
    expect(tags).toEqual([`comments:${talk.slug}`, `counts:${talk.slug}`, 'front'])
    expect(await talk.row(id)).toMatchObject({ status: 'pending' })
    expect(await talk.counted()).toBe(0)
    const hold = ['report: abuse', 'report: abuse', 'report: abuse', 'hold: reports']
    expect(await talk.log(id)).toEqual(hold)
    expect(await reports(place.ben)).toMatchObject({ refusal: 'not-there' })
  })

  test('does not take away what a moderator has shown', async () => {
    await everybody()
    await shows()
    expect(await talk.counted()).toBe(1)
    await Promise.all([place.ben, place.cem, await place.person()].map((one) => reports(one)))
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
  })

  test('once more, after a moderator has looked, is a new word to them', async () => {
    await reports(place.ben)
    await shows()
    await reports(place.ben, { words: 'Look again.' }, later(6))
    const [report] = await place.db.report.findMany({ where: { commentId: id } })
    expect(report).toMatchObject({ words: 'Look again.', resolvedAt: null })
  })

  test('does not take away what the newsroom wrote', async () => {
    const theirs = await talk.said(place.mod, 'Please stay with the subject.')
    await everybody(theirs)
    expect(await talk.row(theirs)).toMatchObject({ status: 'shown' })
  })

  test('is refused without an account, on one’s own, and on what is not shown', async () => {
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

  test('is refused to who is suspended or gone: nobody is silenced by accounts that are', async () => {
    const barred = await place.person({ suspendedUntil: later(2) })
    const gone = await place.person()
    await place.db.user.update({ where: { id: gone.id }, data: { deletedAt: later(0) } })
    for (const one of [barred, gone]) {
      expect(await reports(one)).toMatchObject({ refusal: 'not-allowed' })
    }
    expect(await reports(barred, {}, later(2))).toMatchObject({ ok: true })
  })
})
