import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '@/lib/accounts/users/roles.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { onEachDatabase } from '../../../support/database.ts'
import {
  type CommentHelpers,
  createTestSite,
  later,
  listInvalidatedTags,
  NOON,
  type TestSite,
} from './talk.ts'

const SECOND = 1 / 60

onEachDatabase('editing a comment', (open) => {
  let place: TestSite
  let talk: CommentHelpers
  let id: number
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    talk = await place.article()
    id = await talk.said(place.ann, 'The ferry sails at non.')
  })

  const edits = (person: Person, body: string, at = later(1), commentId = id) => {
    return editComment(place.db, person, { commentId, body }, at)
  }
  const earlier = (commentId = id) => {
    return place.db.commentEdit.findMany({ where: { commentId }, orderBy: { id: 'asc' } })
  }

  test('changes its text, dates the edit, and keeps the earlier text', async () => {
    expect(await edits(place.ann, 'The ferry sails at noon.')).toMatchObject({
      ok: true,
      id,
      articleId: talk.articleId,
      held: null,
    })
    const [thread] = await talk.page()
    expect(thread?.comment).toMatchObject({ at: NOON.toISOString(), hidden: null })
    expect(thread?.comment.editedAt).toBe(later(1).toISOString())
    expect(JSON.stringify(thread?.comment.text)).toContain('at noon.')
    await edits(place.ann, 'The ferry sails at noon, they say.', later(2))
    const kept = await earlier()
    expect(kept.map(({ body, at }) => [body, at])).toEqual([
      ['The ferry sails at non.', later(1)],
      ['The ferry sails at noon.', later(2)],
    ])
    expect(await talk.counted()).toBe(1)
  })

  test('invalidates the article’s own pages only, since no counter changes', async () => {
    const tags = await listInvalidatedTags(place.db, () =>
      edits(place.ann, 'The ferry sails at noon.'),
    )
    expect(tags).toEqual([`comments:${talk.slug}`])
  })

  test('to the same text changes nothing', async () => {
    expect(
      await listInvalidatedTags(place.db, () => edits(place.ann, 'The ferry sails at non.')),
    ).toEqual([])
    expect(await earlier()).toEqual([])
    expect((await talk.row(id)).editedAt).toBeNull()
  })

  test('to the same text returns why it waits', async () => {
    const held = await talk.said(await place.person({ premoderated: true }), 'Read me first.')
    const { userId } = await talk.row(held)
    const again = await edits({ id: userId, role: 'reader' }, 'Read me first.', later(1), held)
    expect(again).toMatchObject({ ok: true, held: 'writer-premoderated' })
  })

  test('notifies the users it mentions now, and nobody else', async () => {
    const mentions = async () => (await talk.row(id)).mentions
    await edits(place.ann, 'Ask @ben and @nobody-here.')
    expect(await mentions()).toBe('ben')
    await edits(place.ann, 'Ask @cem, not @Mod? Or @mod!', later(2))
    expect(await mentions()).toBe('cem mod')
    await edits(place.ann, 'Ask somebody.', later(3))
    expect(await mentions()).toBe('')
  })

  test('allows the replaced text to be posted again', async () => {
    await edits(place.ann, 'Something else.')
    const again = await talk.said(place.ann, 'The ferry sails at non.', {}, later(2))
    expect(again).not.toBe(id)
  })

  test('is allowed until fifteen minutes have passed', async () => {
    expect(await edits(place.ann, 'Just in time.', later(15))).toMatchObject({ ok: true })
    expect(await edits(place.ann, 'Too late.', later(15 + SECOND))).toMatchObject({
      refusal: 'too-late',
    })
    expect(await talk.row(id)).toMatchObject({ body: 'Just in time.' })
  })

  test('two edits at once both count: each earlier text is kept', async () => {
    const both = ['At noon sharp.', 'At noon, they say.']
    const results = await Promise.all(both.map((body) => edits(place.ann, body)))
    expect(results.every(({ ok }) => ok)).toBe(true)
    const texts = [...(await earlier()).map(({ body }) => body), (await talk.row(id)).body]
    expect(texts[0]).toBe('The ferry sails at non.')
    expect(texts.slice(1).sort()).toEqual([...both].sort())
  })

  test('at the same time as a reply: nobody replies to a text that changes', async () => {
    const [edited, answered] = await Promise.all([
      edits(place.ann, 'The ferry sails at one.'),
      talk.says(place.ben, 'So it does.', { parentId: id }, later(1)),
    ])
    expect(answered.ok).toBe(true)
    if (!edited.ok) expect(edited.refusal).toBe('answered')
    expect((await talk.row(id)).body).toBe(
      edited.ok ? 'The ferry sails at one.' : 'The ferry sails at non.',
    )
  })

  describe('is judged by the phases', () => {
    test('and leaves the page and the counters when it is held', async () => {
      await talk.said(place.ben, 'Root.')
      const reply = await talk.said(place.ann, 'A reply.', { parentId: id })
      const shouted =
        'WHY DOES NOBODY EVER TELL US WHEN THE FERRY SAILS AND WHEN IT DOES NOT AT ALL?'
      const tags = await listInvalidatedTags(place.db, async () => {
        expect(await edits(place.ann, shouted, later(1), reply)).toMatchObject({ held: 'shouting' })
      })
      expect(tags).toEqual([`comments:${talk.slug}`, `counts:${talk.slug}`, 'front'])
      expect(await talk.counted()).toBe(2)
      expect(await talk.row(id)).toMatchObject({ replyCount: 0, answers: 1 })
      expect(await talk.row(reply)).toMatchObject({ status: 'pending', body: shouted })
      expect(await talk.log(reply)).toEqual(['hold: shouting'])
      expect(JSON.stringify(await talk.page())).not.toContain('FERRY')
    })

    test('and a held comment stays held', async () => {
      const shy = await place.person({ premoderated: true })
      const held = await talk.said(shy, 'Read me first.')
      await place.db.user.update({ where: { id: shy.id }, data: { premoderated: false } })
      const edited = await edits(shy, 'Read me first, please.', later(1), held)
      expect(edited).toMatchObject({ ok: true, held: 'writer-premoderated' })
      expect(await talk.row(held)).toMatchObject({ status: 'pending', shownAt: null })
      expect(await talk.announced(held)).toBe(0)
    })

    test('and a refused edit changes nothing', async () => {
      const links = Array.from({ length: 6 }, (_, index) => `https://x.example/${index}`).join(' ')
      expect(await edits(place.ann, links)).toMatchObject({ refusal: 'too-many-links' })
      expect(await edits(place.ann, 'a'.repeat(80))).toMatchObject({ refusal: 'repeats-itself' })
      await place.db.article.update({
        where: { id: talk.articleId },
        data: { commentsOpen: false },
      })
      expect(await edits(place.ann, 'Anything.')).toMatchObject({ refusal: 'comments-closed' })
      expect(await talk.row(id)).toMatchObject({ body: 'The ferry sails at non.', editedAt: null })
      expect(await earlier()).toEqual([])
    })

    test('in a closed thread too, for its first comment and its replies', async () => {
      const reply = await talk.said(place.ben, 'A reply.', { parentId: id })
      const other = await talk.said(place.ann, 'Another thread.')
      await place.db.comment.updateMany({
        where: { id: { in: [id, other] } },
        data: { closed: true },
      })
      expect(await edits(place.ben, 'B reply.', later(1), reply)).toMatchObject({
        refusal: 'thread-closed',
      })
      expect(await edits(place.ann, 'Still another.', later(1), other)).toMatchObject({
        refusal: 'thread-closed',
      })
    })

    test("and doesn't count as a new comment: a newcomer can fix the last one of the day", async () => {
      const newcomer = await place.person({ createdAt: NOON })
      const ids: number[] = []
      for (let index = 0; index < 10; index += 1) {
        ids.push(await talk.said(newcomer, `Comment number ${index}.`))
      }
      expect(await talk.says(newcomer, 'One more.')).toMatchObject({ refusal: 'too-many-today' })
      const last = ids.at(-1) ?? 0
      expect(await edits(newcomer, 'The tenth.', later(1), last)).toMatchObject({ ok: true })
    })
  })

  describe('is refused', () => {
    test('to other users, moderators included, and to the system user', async () => {
      const others = [place.ben, place.mod, { id: null, role: 'admin' } as const]
      for (const other of others) {
        expect(await edits(other, 'Mine now.')).toMatchObject({ refusal: 'not-yours' })
      }
    })

    test('once it has a reply, even one by its author', async () => {
      await talk.said(place.ann, 'I meant noon.', { parentId: id })
      expect(await edits(place.ann, 'At noon.')).toMatchObject({ refusal: 'answered' })
    })

    test('but not because of a reply that was removed or marked as spam', async () => {
      const answer = await talk.said(place.ben, 'Buy watches.', { parentId: id })
      await place.db.comment.update({ where: { id: answer }, data: { status: 'pending' } })
      expect(await edits(place.ann, 'At noon.')).toMatchObject({ refusal: 'answered' })
      for (const status of ['spam', 'removed', 'deleted']) {
        await place.db.comment.update({ where: { id: answer }, data: { status } })
        expect(await edits(place.ann, `At noon: ${status}.`)).toMatchObject({ ok: true })
      }
    })

    test('but not because its parent was deleted', async () => {
      const answer = await talk.said(place.ben, 'So it dose.', { parentId: id })
      await place.db.comment.update({ where: { id }, data: { status: 'deleted' } })
      expect(await edits(place.ben, 'So it does.', later(1), answer)).toMatchObject({ ok: true })
    })

    test.each(['deleted', 'removed', 'spam'])('for a %s comment', async (status) => {
      await place.db.comment.update({ where: { id }, data: { status } })
      expect(await edits(place.ann, 'At noon.')).toMatchObject({ refusal: 'not-there' })
    })

    test('for a missing comment and for an unpublished article', async () => {
      expect(await edits(place.ann, 'Where?', later(1), 999_999)).toMatchObject({
        refusal: 'not-there',
      })
      await place.db.article.update({
        where: { id: talk.articleId },
        data: { status: 'archived' },
      })
      expect(await edits(place.ann, 'Where?')).toMatchObject({ refusal: 'no-article' })
    })

    test('to a suspended user, until the suspension ends', async () => {
      const barred = await place.person()
      const theirs = await talk.said(barred, 'Before.')
      await place.db.user.update({
        where: { id: barred.id },
        data: { suspendedUntil: later(5) },
      })
      expect(await edits(barred, 'After.', later(1), theirs)).toMatchObject({
        refusal: 'not-allowed',
      })
      expect(await edits(barred, 'After.', later(5), theirs)).toMatchObject({ ok: true })
    })
  })
})
