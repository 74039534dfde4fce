import { beforeAll, describe, expect, test } from 'vitest'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { type CommentView, REPLIES_PAGE } from '@/lib/conversation/comments/comment.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import type { Thread } from '@/lib/text/threads/build-thread.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { type CommentHelpers, createTestSite, later, type TestSite } from '../talk.ts'

const REPLIES = 5000

/** All comments of the threads, in order. */
function flat(threads: readonly Thread<CommentView>[] = []): CommentView[] {
  return threads.flatMap(({ comment, replies }) => [comment, ...flat(replies)])
}

onEachDatabase('the page of one thread', (open) => {
  let place: TestSite
  let talk: CommentHelpers
  beforeAll(async () => {
    place = await createTestSite(open)
    talk = await place.article()
  })

  describe('with 5,000 replies', () => {
    let root: number
    const replies: number[] = []
    beforeAll(async () => {
      root = await talk.said(place.ann, 'Who was aboard?')
      for (let from = 0; from < REPLIES; from += 500) {
        const data = Array.from({ length: 500 }, (_, offset) => {
          const number = from + offset + 1
          const at = later(number)
          const where = { articleId: talk.articleId, rootId: root, place: number }
          // Every third replies to one on another page.
          const parentId = number % 3 === 0 ? (replies.at(offset - 500 - 1) ?? root) : root
          const said = { parentId, body: `Number ${number}.`, createdAt: at, shownAt: at }
          return { ...where, ...said, status: 'shown', guestName: `R${number}` }
        })
        const made = await place.db.comment.createManyAndReturn({ data, select: { id: true } })
        replies.push(...made.map(({ id }) => id))
      }
      const counts = { answers: REPLIES, replyCount: REPLIES }
      await place.db.comment.update({ where: { id: root }, data: counts })
    }, 60_000)

    test('opens at any given reply', async () => {
      for (const number of [1, 60, 61, 2345, 5000]) {
        const only = replies[number - 1] ?? 0
        const view = await talk.read({ only })
        const page = Math.ceil(number / REPLIES_PAGE)
        expect(view).toMatchObject({ page, pages: Math.ceil(REPLIES / REPLIES_PAGE), next: null })
        const shown = flat(view?.threads)
        expect(shown[0]?.id).toBe(root)
        expect(shown.map(({ id }) => id)).toContain(only)
        expect(shown).toHaveLength(1 + Math.min(REPLIES_PAGE, REPLIES - (page - 1) * REPLIES_PAGE))
      }
      const last = await talk.read({ only: replies.at(-1) ?? 0 })
      expect(last?.asOf).toBe(later(REPLIES).toISOString())
    })

    test('shows every reply once, page by page, and nothing after the last', async () => {
      const seen: number[] = []
      for (let page = 1; page <= 84; page += 1) {
        const view = await talk.read({ only: root, page })
        seen.push(
          ...flat(view?.threads)
            .filter(({ id }) => id !== root)
            .map(({ id }) => id),
        )
      }
      expect(seen.sort((a, b) => a - b)).toEqual(replies.toSorted((a, b) => a - b))
      for (const page of [85, 0, -1]) expect(await talk.read({ only: root, page })).toBeNull()
    })

    test('takes two queries on any page', async () => {
      for (const only of [root, replies[2344] ?? 0]) {
        place.statements.length = 0
        await talk.read({ only })
        expect(place.statements).toHaveLength(2)
      }
    })

    test("names each parent's author, even if the parent is on another page", async () => {
      const only = replies[2345] ?? 0
      const reply = flat((await talk.read({ only }))?.threads).find(({ id }) => id === only)
      expect(reply?.answers).toEqual({ id: replies[1844], name: 'R1845' })
    })
  })

  test('keeps the place of a deleted first comment', async () => {
    const root = await talk.said(place.ann, 'I was.')
    const reply = await talk.said(place.ben, 'No, I was.', { parentId: root })
    await deleteComment(place.db, place.ann, { commentId: root }, later(1))
    const view = await talk.read({ only: reply })
    expect(view?.threads[0]?.comment).toMatchObject({ id: root, hidden: 'deleted' })
    expect(view?.threads[0]?.replies[0]?.comment).toMatchObject({
      id: reply,
      answers: { id: root, name: '' },
    })
    await deleteComment(place.db, place.ben, { commentId: reply }, later(1))
    expect(await talk.read({ only: reply })).toBeNull()
  })

  test('drops a removed reply without replies, and keeps the place of one with some', async () => {
    const root = await talk.said(place.ann, 'And on Monday?')
    const middle = await talk.said(place.ben, 'On Monday, too.', { parentId: root })
    const end = await talk.said(place.cem, 'Thanks.', { parentId: middle })
    const remove = (commentId: number) => {
      return moderateComment(place.db, place.mod, { commentId, act: 'remove' }, later(2))
    }
    await remove(middle)
    const shown = flat((await talk.read({ only: root }))?.threads)
    expect(shown.map(({ id, hidden }) => [id, hidden])).toEqual([
      [root, null],
      [middle, 'removed'],
      [end, null],
    ])
    await remove(end)
    expect(flat((await talk.read({ only: end }))?.threads).map(({ id }) => id)).toEqual([root])
  })

  test("doesn't exist for a comment of another article, or a ping", async () => {
    const other = await place.article()
    const theirs = await other.said(place.ann, 'Elsewhere.')
    expect(await talk.read({ only: theirs })).toBeNull()
    await place.db.comment.update({ where: { id: theirs }, data: { kind: 'pingback' } })
    expect(await other.read({ only: theirs })).toBeNull()
  })
})
