import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import {
  type CommentsView,
  type CommentView,
  REPLIES_SHOWN,
  THREADS_PAGE,
} from '@/lib/conversation/comments/comment.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { castVote } from '@/lib/conversation/votes/commands/cast-vote.ts'
import type { Thread } from '@/lib/text/threads/build-thread.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aCrowd } from '../../../support/readers.ts'
import {
  type CommentHelpers,
  createTestSite,
  LONG_AGO,
  later,
  type Signed,
  type TestSite,
} from './talk.ts'

const ids = (view: CommentsView | null) => view?.threads.map(({ comment }) => comment.id) ?? []

function firstReply(threads: readonly Thread<CommentView>[]): CommentView | undefined {
  return threads[0]?.replies[0]?.comment
}

onEachDatabase('a page of threads', (open) => {
  let place: TestSite
  let talk: CommentHelpers
  let crowd: Signed[]
  beforeAll(async () => {
    place = await createTestSite(open)
    crowd = await aCrowd(place.db, 8)
  })
  beforeEach(async () => {
    talk = await place.article()
  })

  const acts = (commentId: number, act: 'pin' | 'remove' | 'show') => {
    return moderateComment(place.db, place.mod, { commentId, act })
  }
  const votes = async (commentId: number, ups: number, downs: number) => {
    const ballots = crowd.slice(0, ups + downs).map((one, index) => {
      return castVote(place.db, one, { commentId, value: index < ups ? 1 : -1 })
    })
    await Promise.all(ballots)
  }
  /** Posts that many threads, a minute apart. */
  const threads = async (count: number): Promise<number[]> => {
    const data = Array.from({ length: count }, (_, index) => {
      const said = { guestName: `R${index}`, body: 'Words.', createdAt: later(index) }
      return { ...said, articleId: talk.articleId, status: 'shown', shownAt: later(index) }
    })
    const made = await place.db.comment.createManyAndReturn({ data, select: { id: true } })
    return made.map(({ id }) => id).sort((a, b) => a - b)
  }
  /** Reads all pages of a list. */
  const pages = async (asked: { sort: 'best' | 'newest' } | { filter: 'newsroom' }) => {
    const all: number[][] = []
    let after: number | null = null
    do {
      const view: CommentsView | null = await talk.read({ ...asked, after })
      all.push(ids(view))
      after = view?.next ?? null
    } while (after !== null)
    return all
  }

  test('best: by the confidence of the votes, ties by newer', async () => {
    const liked = await talk.said(place.ann, 'One vote.')
    const sure = await talk.said(place.ann, 'Seven of eight.', {}, later(1))
    const torn = await talk.said(place.ann, 'Three of six.', {}, later(2))
    const quiet = await talk.said(place.ann, 'No votes.', {}, later(3))
    const sunk = await talk.said(place.ann, 'Two against.', {}, later(4))
    await votes(liked, 1, 0)
    await votes(sure, 7, 1)
    await votes(torn, 3, 3)
    await votes(sunk, 0, 2)
    const best = await talk.read({ sort: 'best', after: null })
    expect(ids(best)).toEqual([sure, liked, torn, sunk, quiet])
    expect(best?.threads[0]?.comment).toMatchObject({ ups: 7, downs: 1 })
  })

  test('pinned threads come first, on the first page only, and once', async () => {
    const all = await threads(THREADS_PAGE + 4)
    const [first, second] = all
    await acts(first ?? 0, 'pin')
    await acts(second ?? 0, 'pin')
    for (const sort of ['newest', 'best'] as const) {
      const [head, ...rest] = await pages({ sort })
      expect(head?.slice(0, 2).sort()).toEqual([first, second].sort())
      expect(head).toHaveLength(THREADS_PAGE + 2)
      expect(rest.flat()).toHaveLength(2)
      expect([...(head ?? []), ...rest.flat()].toSorted((a, b) => a - b)).toEqual(all)
    }
  })

  test('a page that is exactly full is the last', async () => {
    const all = await threads(THREADS_PAGE)
    const view = await talk.read({ sort: 'newest', after: null })
    expect(view).toMatchObject({ next: null, page: 1, pages: 1 })
    expect(ids(view)).toEqual(all.toReversed())
    expect(await talk.read({ sort: 'newest', after: all[0] ?? 0 })).toBeNull()
    expect(await talk.read({ sort: 'newest', after: 999_999 })).toBeNull()
  })

  test('continues after a thread that was removed meanwhile', async () => {
    const all = await threads(THREADS_PAGE + 3)
    const { next } = (await talk.read({ sort: 'newest', after: null })) ?? {}
    await acts(next ?? 0, 'remove')
    const rest = await talk.read({ sort: 'newest', after: next ?? null })
    expect(ids(rest)).toEqual(all.slice(0, 3).toReversed())
  })

  test('says when the newest comment was first shown, on every page', async () => {
    expect((await talk.read({ sort: 'newest', after: null }))?.asOf).toBe(LONG_AGO)
    const all = await threads(THREADS_PAGE + 3)
    const newest = later(THREADS_PAGE + 2).toISOString()
    const after = all[3] ?? 0
    for (const view of [
      await talk.read({ sort: 'newest', after: null }),
      await talk.read({ sort: 'newest', after }),
      await talk.read({ only: after }),
    ]) {
      expect(view?.asOf).toBe(newest)
    }
  })

  test('shows the first replies of each thread and how many there are', async () => {
    const root = await talk.said(place.ann, 'Who was aboard?')
    let parentId = root
    for (let number = 1; number <= 5; number += 1) {
      parentId = await talk.said(place.ben, `${number} aboard.`, { parentId }, later(number))
    }
    const [thread] = await talk.page()
    const deep = thread?.replies[0]?.replies[0]?.replies[0]
    expect(thread?.comment.replyCount).toBe(5)
    expect(deep?.comment.rootId).toBe(root)
    expect(deep?.replies).toEqual([])
  })

  test('keeps the place of a hidden first comment, even if its first replies are hidden too', async () => {
    const root = await talk.said(place.ann, 'Who was aboard?')
    const replies: number[] = []
    for (let number = 1; number <= REPLIES_SHOWN + 1; number += 1) {
      replies.push(await talk.said(place.ben, `${number} aboard.`, { parentId: root }))
    }
    for (const id of [root, ...replies.slice(0, REPLIES_SHOWN)]) await acts(id, 'remove')
    const [thread] = await talk.page()
    expect(thread?.comment).toMatchObject({ id: root, hidden: 'removed', replyCount: 1 })
    expect(thread?.replies).toEqual([])
    await acts(replies.at(-1) ?? 0, 'remove')
    expect(await talk.page()).toEqual([])
  })

  describe('shows about the author', () => {
    test('a staff badge, or that they wrote the article', async () => {
      const writer = await place.db.author.findFirstOrThrow({ where: { slug: 'desk-writer' } })
      const author = await place.person({ role: 'author', authorId: writer.id })
      const other = await place.person({ role: 'author' })
      const editor = await place.person({ role: 'editor' })
      for (const one of [author, other, editor, place.mod, place.ann]) {
        await talk.said(one, `Said by ${one.id}.`, {}, later(one.id))
      }
      const badges = (await talk.page()).map(({ comment }) => [
        comment.author?.id,
        comment.author?.badge,
      ])
      expect(new Map(badges as [number, string | null][])).toEqual(
        new Map<number, string | null>([
          [author.id, 'author'],
          [other.id, null],
          [editor.id, 'editor'],
          [place.mod.id, 'moderator'],
          [place.ann.id, null],
        ]),
      )
    })

    test('only the remaining name of a deleted account', async () => {
      const leaving = await place.person()
      const root = await talk.said(leaving, 'Farewell.')
      await talk.said(place.ann, 'Farewell!', { parentId: root })
      const gone = { name: 'Deleted reader', handle: `deleted-${leaving.id}`, deletedAt: later(1) }
      await place.db.user.update({ where: { id: leaving.id }, data: gone })
      const page = await talk.page()
      expect(page[0]?.comment.author).toEqual({
        id: null,
        name: 'Deleted reader',
        handle: '',
        picture: '',
        badge: null,
      })
      expect(firstReply(page)?.answers).toEqual({ id: root, name: 'Deleted reader' })
    })

    test('nothing for a deleted or removed comment', async () => {
      const root = await talk.said(place.ann, 'Secret.')
      const reply = await talk.said(place.ben, 'Tell!', { parentId: root })
      await talk.said(place.cem, 'No!', { parentId: reply })
      await deleteComment(place.db, place.ann, { commentId: root })
      await acts(reply, 'remove')
      const page = await talk.page()
      expect(page[0]?.comment).toMatchObject({ author: null, hidden: 'deleted', text: [] })
      expect(firstReply(page)).toMatchObject({
        author: null,
        hidden: 'removed',
        text: [],
        ups: 0,
        downs: 0,
        editedAt: null,
        answers: { id: root, name: '' },
      })
      expect(JSON.stringify(page)).not.toMatch(/ann|ben|Secret|Tell/)
    })
  })

  describe('filtered', () => {
    test("shows comments by staff without their threads, with the parent's author", async () => {
      const root = await talk.said(place.ann, 'Is it true?')
      const answer = await talk.said(place.mod, 'It is.', { parentId: root }, later(1))
      const note = await talk.said(place.mod, 'Please stay polite.', {}, later(2))
      const view = await talk.read({ filter: 'newsroom', after: null })
      expect(ids(view)).toEqual([note, answer])
      expect(view?.threads[1]?.comment.answers).toEqual({ id: root, name: 'ann' })
      await acts(answer, 'remove')
      expect(ids(await talk.read({ filter: 'newsroom', after: null }))).toEqual([note])
    })

    // tests/lib/conversation/margin/giving.test.ts tests those that aren't detached.
    test('shows comments on detached passages oldest first', async () => {
      const all = await threads(THREADS_PAGE * 2 + 3)
      const inline = all.filter((_, index) => index % 2 === 0)
      const only = { where: { id: { in: inline } }, data: { inline: true, newsroom: true } }
      await place.db.comment.updateMany(only)
      expect(ids(await talk.read({ filter: 'inline', after: null }))).toEqual(
        inline.slice(0, THREADS_PAGE),
      )
      const [first, second] = await pages({ filter: 'newsroom' })
      expect([...(first ?? []), ...(second ?? [])]).toEqual(inline.toReversed())
      expect(await talk.read({ filter: 'inline', after: inline.at(-1) ?? 0 })).toBeNull()
    })

    test('may be empty', async () => {
      await talk.said(place.ann, 'Anyone?')
      const view = await talk.read({ filter: 'inline', after: null })
      expect(view).toMatchObject({ threads: [], next: null })
    })
  })
})
