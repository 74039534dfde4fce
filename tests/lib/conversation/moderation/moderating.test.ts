import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person, Role } from '@/lib/accounts/users/roles.ts'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import type { ModerationAct } from '@/lib/conversation/moderation/input.ts'
import { onEachDatabase } from '../../../support/database.ts'
import {
  type CommentHelpers,
  createTestSite,
  later,
  listInvalidatedTags,
  type TestSite,
} from '../comments/talk.ts'

onEachDatabase('a moderator', (open) => {
  let place: TestSite
  let talk: CommentHelpers
  let id: number
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    talk = await place.article()
    id = await talk.said(place.ann, 'The harbour master sleeps.')
  })

  const acts = (act: ModerationAct, commentId = id, person: Person = place.mod, reason = '') => {
    return moderateComment(place.db, person, { commentId, act, reason }, later(30))
  }
  const allTags = () => [`comments:${talk.slug}`, `counts:${talk.slug}`, 'front']

  test.each(['remove', 'spam'] as const)(
    '%ss a comment: it leaves the page, the counters and the front page',
    async (act) => {
      const tags = await listInvalidatedTags(place.db, async () => {
        const done = { ok: true, articleId: talk.articleId, slug: talk.slug }
        expect(await acts(act, id, place.mod, 'Insults.')).toEqual(done)
      })
      expect(tags).toEqual(allTags())
      expect(await talk.row(id)).toMatchObject({ status: act === 'spam' ? 'spam' : 'removed' })
      expect(await talk.page()).toEqual([])
      expect(await talk.counted()).toBe(0)
      const [entry] = await place.db.moderationEntry.findMany({ where: { commentId: id } })
      expect(entry).toMatchObject({ byId: place.mod.id, act, reason: 'Insults.', at: later(30) })
    },
  )

  test('keeps the place of a removed comment with replies, and says it was removed', async () => {
    const reply = await talk.said(place.ben, 'He does not.', { parentId: id })
    await acts('remove')
    const [thread] = await talk.page()
    expect(thread?.comment).toMatchObject({ hidden: 'removed', author: null, text: [] })
    await acts('remove', reply)
    expect(await talk.page()).toEqual([])
    expect(await talk.row(id)).toMatchObject({ replyCount: 0 })
    await acts('show', reply)
    expect(await talk.row(id)).toMatchObject({ replyCount: 1 })
    expect(await talk.counted()).toBe(1)
  })

  test('shows a held comment: it is counted and announced once', async () => {
    const held = await talk.said(await place.person({ premoderated: true }), 'Read me first.')
    expect(await talk.announced(held)).toBe(0)
    const tags = await listInvalidatedTags(place.db, () => acts('show', held))
    expect(tags).toEqual(allTags())
    expect(await talk.row(held)).toMatchObject({ status: 'shown', shownAt: later(30) })
    expect(await talk.announced(held)).toBe(1)
    await place.db.announcement.update({ where: { commentId: held }, data: { doneAt: later(31) } })
    await acts('remove', held)
    await acts('show', held)
    const again = await place.db.announcement.findUniqueOrThrow({ where: { commentId: held } })
    expect(again).toMatchObject({ at: later(30), doneAt: later(31) })
    expect(await talk.row(held)).toMatchObject({ shownAt: later(30) })
    expect(await talk.log(held)).toEqual(['hold: writer-premoderated', 'show', 'remove', 'show'])
  })

  test('can undo a spam mark', async () => {
    await acts('spam')
    expect(await acts('show')).toMatchObject({ ok: true })
    expect(await talk.counted()).toBe(1)
    expect((await talk.page())[0]?.comment).toMatchObject({ id, hidden: null })
  })

  test('showing a shown comment counts nothing twice', async () => {
    await acts('show')
    await acts('show')
    expect(await talk.counted()).toBe(1)
    expect(await talk.announced(id)).toBe(1)
  })

  test('pins a thread to the top and unpins it', async () => {
    const newer = await talk.said(place.ben, 'He sails.', {}, later(1))
    const order = async () => (await talk.page()).map(({ comment }) => comment.id)
    expect(await order()).toEqual([newer, id])
    expect(await listInvalidatedTags(place.db, () => acts('pin'))).toEqual([
      `comments:${talk.slug}`,
    ])
    expect(await order()).toEqual([id, newer])
    expect((await talk.page())[0]?.comment.pinned).toBe(true)
    await acts('unpin')
    expect(await order()).toEqual([newer, id])
  })

  test('closes a thread to readers and reopens it', async () => {
    expect(await listInvalidatedTags(place.db, () => acts('close'))).toEqual([
      `comments:${talk.slug}`,
    ])
    expect((await talk.page())[0]?.comment.closed).toBe(true)
    const answer = () => talk.says(place.ben, 'He does not.', { parentId: id })
    expect(await answer()).toMatchObject({ refusal: 'thread-closed' })
    await acts('reopen')
    expect(await answer()).toMatchObject({ ok: true })
    expect(await talk.log(id)).toEqual(['close', 'reopen'])
  })

  test.each<ModerationAct>(['pin', 'unpin', 'close', 'reopen'])(
    'cannot %s a reply',
    async (act) => {
      const reply = await talk.said(place.ben, 'He does not.', { parentId: id })
      expect(await acts(act, reply)).toMatchObject({ refusal: 'not-a-thread' })
      expect(await talk.row(reply)).toMatchObject({ pinned: false, closed: false })
      expect(await talk.log(reply)).toEqual([])
    },
  )

  test("can't restore a comment that its author deleted", async () => {
    await deleteComment(place.db, place.ann, { commentId: id }, later(1))
    for (const act of ['show', 'remove', 'spam', 'pin', 'close'] as const) {
      expect(await acts(act)).toMatchObject({ refusal: 'not-there' })
    }
    expect(await acts('show', 999_999)).toMatchObject({ refusal: 'not-there' })
    expect(await talk.row(id)).toMatchObject({ status: 'deleted' })
  })

  test('resolves the open reports by any decision', async () => {
    const said = { commentId: id, reason: 'abuse', at: later(1) }
    await place.db.report.create({ data: { userId: place.ben.id, ...said } })
    await acts('show')
    const [report] = await place.db.report.findMany({ where: { commentId: id } })
    expect(report?.resolvedAt).toEqual(later(30))
  })

  test('five decisions at once: the last one wins, and the counters agree', async () => {
    await Promise.all(
      ['remove', 'show', 'spam', 'show', 'remove'].map((act) => acts(act as ModerationAct)),
    )
    const { status } = await talk.row(id)
    expect(await talk.counted()).toBe(status === 'shown' ? 1 : 0)
    expect(await talk.log(id)).toHaveLength(5)
  })

  describe('is a user who', () => {
    test.each<[Role, boolean]>([
      ['reader', false],
      ['author', false],
      ['moderator', true],
      ['editor', true],
      ['admin', true],
    ])('is %s: %s', async (role, may) => {
      const somebody = await place.person({ role })
      const result = await acts('remove', id, somebody)
      expect(result).toMatchObject(may ? { ok: true } : { ok: false, refusal: 'not-allowed' })
      expect(await talk.row(id)).toMatchObject({ status: may ? 'removed' : 'shown' })
    })
  })
})
