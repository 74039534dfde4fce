import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '@/lib/accounts/users/roles.ts'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { getCommentById } from '@/lib/pages/comments/comment-by-id.ts'
import { getHistoryPage } from '@/lib/pages/history/history-page.ts'
import { getOldVersion } from '@/lib/pages/history/old-version.ts'
import { exportUserData } from '@/lib/privacy/my-data.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { programAt } from '../../exchange/annotations/exchange.ts'
import { askAbout } from '../margin/asking.ts'
import { type MarginStory, publishStory } from '../margin/margin-of-story.ts'
import {
  type CommentHelpers,
  createTestSite,
  later,
  listInvalidatedTags,
  type TestSite,
} from './talk.ts'

onEachDatabase('deleting a comment', (open) => {
  let place: TestSite
  let talk: CommentHelpers
  let id: number
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    talk = await place.article()
    id = await talk.said(place.ann, 'I should not say this, @ben.')
  })

  const deletes = (person: Person, commentId = id) => {
    return deleteComment(place.db, person, { commentId }, later(60))
  }

  test('removes a comment without replies from the page and the counters', async () => {
    const tags = await listInvalidatedTags(place.db, async () => {
      expect(await deletes(place.ann)).toEqual({
        ok: true,
        articleId: talk.articleId,
        slug: talk.slug,
      })
    })
    expect(tags).toEqual([`comments:${talk.slug}`, `counts:${talk.slug}`, 'front'])
    expect(await talk.page()).toEqual([])
    expect(await talk.counted()).toBe(0)
  })

  test('keeps the place of a comment with replies, without its author', async () => {
    await talk.said(place.ben, 'But you did.', { parentId: id }, later(1))
    await deletes(place.ann)
    const [thread] = await talk.page()
    expect(thread?.comment).toMatchObject({ hidden: 'deleted', author: null, text: [] })
    expect(thread?.replies.map(({ comment }) => comment.answers)).toEqual([{ id, name: '' }])
    expect(await talk.counted()).toBe(1)
  })

  test("updates the thread's count, and drops a place without replies", async () => {
    const reply = await talk.said(place.ben, 'But you did.', { parentId: id }, later(1))
    await deletes(place.ben, reply)
    expect(await talk.row(id)).toMatchObject({ replyCount: 0, answers: 1 })
    const [thread] = await talk.page()
    expect(thread?.replies).toEqual([])
    // The next reply gets a new position; the old one isn't reused.
    const next = await talk.said(place.cem, 'Said what?', { parentId: id }, later(2))
    expect(await talk.row(next)).toMatchObject({ place: 2 })
  })

  test('deletes its text and all earlier texts', async () => {
    await editComment(place.db, place.ann, { commentId: id, body: 'I should not say.' }, later(1))
    await place.db.comment.update({
      where: { id },
      data: { pinned: true, imported: '{"text":"I should not say"}' },
    })
    await deletes(place.ann)
    expect(await talk.row(id)).toMatchObject({
      body: '',
      mentions: '',
      imported: '',
      once: null,
      pinned: false,
      status: 'deleted',
    })
    expect(await place.db.commentEdit.count({ where: { commentId: id } })).toBe(0)
    expect(await talk.log(id)).toEqual(['delete'])
  })

  describe('a correction', () => {
    const WORDING = 'since the old pier burnt'
    let story: MarginStory
    beforeEach(async () => {
      story = await publishStory(place.db)
    })
    const corrects = () => {
      const on = story.chosen('since the old pier fell', {
        kind: 'correction',
        suggestion: WORDING,
      })
      return story.said(place.ann, 'It burnt in 2019.', { on })
    }

    test('goes with the wording that it proposed, and what an import kept of it', async () => {
      const correction = await corrects()
      await place.db.annotation.updateMany({
        where: { suggestion: WORDING },
        data: { imported: '{"annotation":{"bodies":["it burnt"]}}' },
      })
      await place.db.comment.update({ where: { id: correction }, data: { quotes: '[null]' } })
      await deletes(place.ann, correction)
      const { annotationId, quotes } = await story.row(correction)
      expect(quotes).toBe('')
      const where = { id: annotationId ?? 0 }
      expect(await place.db.annotation.findUnique({ where })).toMatchObject({
        exact: 'since the old pier fell',
        suggestion: '',
        imported: '',
      })
    })

    test('leaves its wording on no page, old version or export, even if it was answered', async () => {
      const correction = await corrects()
      await story.said(place.ben, 'So it did.', { parentId: correction }, later(1))
      await story.revised(['The harbour burnt.'], later(2))
      const everywhere = async () => {
        const pages = [
          await story.page(),
          await story.margin(),
          await getHistoryPage(place.db, story.slug, null),
          await getOldVersion(place.db, story.slug, 1),
          await getCommentById(place.db, correction, place.ann.id),
          await programAt(place.db).all(story.slug),
          (await programAt(place.db).annotation(correction)).text,
          await exportUserData(place.db, place.ann.id),
        ]
        return pages.map((page) => JSON.stringify(page).includes(WORDING))
      }
      expect(await everywhere()).toContain(true)
      await deletes(place.ann, correction)
      expect(await everywhere()).not.toContain(true)
    })

    test('and the newsroom’s question that others have answered stays as it is', async () => {
      const askId = await askAbout(place.db, story, 'the old pier', 'Who saw it fall?')
      const answer = await story.said(place.ann, 'I did.', { on: { askId } })
      const { annotationId } = await story.row(answer)
      const where = { id: annotationId ?? 0 }
      const data = { imported: '{"annotation":{"via":["https://elsewhere.example/ask"]}}' }
      await place.db.annotation.update({ where, data })
      await deletes(place.ann, answer)
      expect(await place.db.annotation.findUnique({ where })).toMatchObject(data)
    })
  })

  test('allows the same text to be posted again', async () => {
    await deletes(place.ann)
    const again = await talk.said(place.ann, 'I should not say this, @ben.', {}, later(61))
    expect(again).not.toBe(id)
    expect(await talk.counted()).toBe(1)
  })

  test('works on a held comment and changes no counter', async () => {
    const held = await talk.said(await place.person({ premoderated: true }), 'Read me first.')
    const { userId } = await talk.row(held)
    expect(await deletes({ id: userId, role: 'reader' }, held)).toMatchObject({ ok: true })
    expect(await talk.counted()).toBe(1)
  })

  test('five times at once happens once', async () => {
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => deletes(place.ann)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok && result.refusal === 'not-there')).toHaveLength(4)
    expect(await talk.counted()).toBe(0)
    expect(await talk.log(id)).toEqual(['delete'])
  })

  test('at the same time as a reply: the reply stays, below the kept place if it came second', async () => {
    const [deleted, answered] = await Promise.all([
      deletes(place.ann),
      talk.says(place.ben, 'But you did.', { parentId: id }, later(1)),
    ])
    expect(deleted.ok).toBe(true)
    if (!answered.ok) expect(answered.refusal).toBe('no-parent')
    expect(await talk.counted()).toBe(answered.ok ? 1 : 0)
    expect(await talk.row(id)).toMatchObject({ replyCount: answered.ok ? 1 : 0 })
  })

  test('is refused to other users, and for a missing comment', async () => {
    for (const other of [place.ben, place.mod, { id: null, role: 'admin' } as const]) {
      expect(await deletes(other)).toMatchObject({ refusal: 'not-yours' })
    }
    expect(await deletes(place.ann, 999_999)).toMatchObject({ refusal: 'not-there' })
    expect(await talk.row(id)).toMatchObject({ status: 'shown' })
  })

  test('is refused for a comment that a moderator removed', async () => {
    await place.db.comment.update({ where: { id }, data: { status: 'removed' } })
    expect(await deletes(place.ann)).toMatchObject({ refusal: 'not-there' })
    expect((await talk.row(id)).body).not.toBe('')
  })
})
