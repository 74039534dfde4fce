import { expect, test } from 'vitest'
import { rethreadComments } from '@/lib/conversation/comments/commands/rethread.ts'
import {
  type CommentListRequest,
  type CommentView,
  THREADS_PAGE,
} from '@/lib/conversation/comments/comment.ts'
import { getCommentsOfArticle } from '@/lib/conversation/comments/queries/comments-of-article.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import type { Thread } from '@/lib/text/threads/build-thread.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { aFiling, newsroomWith } from '../../../../support/newsroom.ts'

interface Said {
  readonly name: string
  readonly answers?: string
  readonly status?: string
  readonly kind?: string
}

/** Inserts comments a minute apart, each below its parent, and returns their ids by name. */
async function say(db: Database, articleId: number, said: readonly Said[]) {
  const ids = new Map<string, number>()
  for (const [index, { name, answers, status = 'shown', kind = 'comment' }] of said.entries()) {
    const parentId = answers === undefined ? null : (ids.get(answers) ?? null)
    const createdAt = new Date(Date.UTC(2026, 2, 2, 0, index))
    const shownAt = status === 'shown' ? createdAt : null
    const said = { guestName: name, body: name, createdAt, shownAt }
    const data = { articleId, parentId, status, kind, ...said }
    ids.set(name, (await db.comment.create({ data })).id)
  }
  await transaction(db, (tx) => rethreadComments(tx, articleId))
  return (name: string) => ids.get(name) ?? 0
}

/** Threads as nested names, which are readable in a test. */
type Names = readonly (string | readonly [string, Names])[]
function names(threads: readonly Thread<CommentView>[] = []): Names {
  return threads.map(({ comment, replies }) => {
    const name = comment.hidden ? '(hidden)' : (comment.author?.name ?? '')
    return replies.length > 0 ? ([name, names(replies)] as const) : name
  })
}

const LONG_AGO = '2026-01-01T00:00:00.000Z'

onEachDatabase('the comments of an article', (open) => {
  const read = async (db: Database, articleId: number, asked: Partial<CommentListRequest> = {}) => {
    const wanted = { sort: 'newest', after: null, ...asked } as CommentListRequest
    const article = { id: articleId, commentCount: 0, commentsOpen: true, publishedAt: LONG_AGO }
    return getCommentsOfArticle(db, article, wanted)
  }

  test('are threaded: newest thread first, oldest reply first', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    await say(db, articleId, [
      { name: 'Ann' },
      { name: 'Ben' },
      { name: 'Cem', answers: 'Ann' },
      { name: 'Dee', answers: 'Cem' },
      { name: 'Eve', answers: 'Ann' },
    ])
    const comments = await read(db, articleId)
    expect(names(comments?.threads)).toEqual(['Ben', ['Ann', [['Cem', ['Dee']], 'Eve']]])
    const oldest = await read(db, articleId, { sort: 'oldest' })
    expect(names(oldest?.threads)[1]).toBe('Ben')
    const answered = await read(db, articleId, { sort: 'answered' })
    expect(answered?.threads.map(({ comment }) => comment.replyCount)).toEqual([3, 0])
  })

  test('a hidden comment keeps its place for its replies, without text or author', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    await say(db, articleId, [
      { name: 'Ann', status: 'removed' },
      { name: 'Ben', answers: 'Ann' },
      { name: 'Spam', status: 'spam' },
      { name: 'Spam2', answers: 'Ben', status: 'spam' },
      { name: 'Cem', status: 'pending' },
      { name: 'Ping', kind: 'pingback' },
    ])
    const comments = await read(db, articleId)
    expect(names(comments?.threads)).toEqual([['(hidden)', ['Ben']]])
    expect(JSON.stringify(comments)).not.toMatch(/Ann|Spam|Cem|Ping/)
  })

  test.each(['best', 'newest', 'oldest', 'answered'] as const)(
    'shows every thread once, page by page, %s first',
    async (sort) => {
      const { db } = await open()
      const { articleId } = await newsroomWith(db, aFiling())
      const all = Array.from({ length: THREADS_PAGE * 2 + 3 }, (_, index) => `R${index}`)
      const replies = all
        .filter((_, index) => index % 4 === 0)
        .map((answers) => ({ name: `to ${answers}`, answers }))
      await say(db, articleId, [...all.map((name) => ({ name })), ...replies])
      const seen: string[] = []
      let after: number | null = null
      do {
        const page: Awaited<ReturnType<typeof read>> = await read(db, articleId, { sort, after })
        seen.push(...(page?.threads ?? []).map(({ comment }) => comment.author?.name ?? ''))
        after = page?.next ?? null
      } while (after !== null)
      expect(seen).toHaveLength(all.length)
      expect(new Set(seen)).toEqual(new Set(all))
    },
  )

  test('a comment’s own URL shows its thread only', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const id = await say(db, articleId, [
      { name: 'Ann' },
      { name: 'Ben', answers: 'Ann' },
      { name: 'Cem' },
    ])
    const comments = await read(db, articleId, { only: id('Ben') })
    expect(names(comments?.threads)).toEqual([['Ann', ['Ben']]])
    expect(await read(db, articleId, { only: 999_999 })).toBeNull()
    expect(await read(db, articleId + 1, { only: id('Ben') })).toBeNull()
  })

  test("a page after a missing thread doesn't exist; an article without comments has a page", async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    expect(await read(db, articleId)).toMatchObject({ threads: [], next: null })
    expect(await read(db, articleId, { after: 7 })).toBeNull()
  })
})
