import { beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '@/lib/accounts/users/roles.ts'
import { type NewComment, postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { getCommentsOfArticle } from '@/lib/conversation/comments/queries/comments-of-article.ts'
import { renewalsSince } from '@/lib/platform/db/changes/invalidation-log.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aFiling, newsroomWith } from '../../../support/newsroom.ts'
import { aCrowd, somebody } from '../../../support/readers.ts'

const NOON = new Date('2026-03-02T12:00:00Z')
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)

onEachDatabase('posting a comment', (open) => {
  let db: Database
  let articleId: number
  let ann: Person & { id: number }
  beforeEach(async () => {
    ;({ db } = await open())
    ;({ articleId } = await newsroomWith(db, aFiling()))
    ann = await somebody(db, 'ann')
  })

  const says = (person: Person, body: string, more: Partial<NewComment> = {}, at = NOON) => {
    return postComment(db, person, { articleId, parentId: null, body, ...more }, at)
  }
  const must = async (posted: ReturnType<typeof says>) => {
    const result = await posted
    if (!result.ok) throw new Error(result.refusal)
    return result.id
  }
  const page = () => {
    const article = { id: articleId, commentCount: 0, commentsOpen: true, publishedAt: '' }
    return getCommentsOfArticle(db, article, { sort: 'newest', after: null })
  }
  const counted = async () =>
    (await db.article.findUniqueOrThrow({ where: { id: articleId } })).commentCount

  test('shows it at once, counts it, and invalidates the pages with either', async () => {
    const { last } = await renewalsSince(db, 0)
    expect(await says(ann, 'The ferry sails again.')).toMatchObject({ ok: true, held: null })
    const [thread] = (await page())?.threads ?? []
    expect(thread?.comment).toMatchObject({ author: { name: 'ann', handle: 'ann' }, hidden: null })
    expect(await counted()).toBe(1)
    const { tags } = await renewalsSince(db, last)
    expect([...tags].sort()).toEqual(['comments:a-ferry-sails', 'counts:a-ferry-sails', 'front'])
    expect(await db.announcement.count()).toBe(1)
  })

  test('a reply is below its parent, in order of arrival', async () => {
    const root = await must(says(ann, 'First.'))
    const ben = await somebody(db, 'ben')
    const answer = await must(says(ben, 'Answer.', { parentId: root }, later(1)))
    await must(says(ann, 'Answer to the answer.', { parentId: answer }, later(2)))
    const [thread] = (await page())?.threads ?? []
    expect(thread?.comment).toMatchObject({ replyCount: 2 })
    expect(thread?.replies[0]?.replies[0]?.comment).toMatchObject({
      answers: { id: answer, name: 'ben' },
      rootId: root,
    })
    const places = await db.comment.findMany({ orderBy: { id: 'asc' }, select: { place: true } })
    expect(places.map(({ place }) => place)).toEqual([0, 1, 2])
  })

  test('the same text again is the same comment, and later a refusal', async () => {
    const first = await says(ann, 'Once is enough.')
    expect(await says(ann, 'Once  is\nenough.', {}, later(1))).toEqual(first)
    expect(await says(ann, 'Once is enough.', {}, later(11))).toMatchObject({
      refusal: 'said-already',
    })
    expect(await db.comment.count()).toBe(1)
  })

  test('fifty identical posts at once make one comment', async () => {
    const posts = Array.from({ length: 50 }, () => says(ann, 'Pressed too often.'))
    const ids = (await Promise.all(posts)).map((result) => (result.ok ? result.id : result.refusal))
    expect(new Set(ids).size).toBe(1)
    expect(await db.comment.count()).toBe(1)
    expect(await counted()).toBe(1)
  })

  test('thirty replies at once get a position each', async () => {
    const root = await must(says(ann, 'Who was aboard?'))
    const crowd = await aCrowd(db, 30)
    await Promise.all(crowd.map((one) => says(one, `Number ${one.id}.`, { parentId: root })))
    const rows = await db.comment.findMany({ where: { rootId: root }, orderBy: { place: 'asc' } })
    expect(rows.map(({ place }) => place)).toEqual(crowd.map((_, index) => index + 1))
    const thread = await db.comment.findUniqueOrThrow({ where: { id: root } })
    expect(thread).toMatchObject({ answers: 30, replyCount: 30 })
    expect(await counted()).toBe(31)
  })

  test('a held comment is stored with its reason and not announced', async () => {
    await db.article.update({ where: { id: articleId }, data: { premoderated: true } })
    expect(await says(ann, 'Read me first.', { notify: 'mine' })).toMatchObject({
      ok: true,
      held: 'article-premoderated',
    })
    expect((await page())?.threads).toEqual([])
    expect(await counted()).toBe(0)
    expect(await db.announcement.count()).toBe(0)
    expect(await db.subscription.count()).toBe(1)
    const entries = await db.moderationEntry.findMany({ select: { act: true, reason: true } })
    expect(entries).toEqual([{ act: 'hold', reason: 'article-premoderated' }])
  })

  test('a mentioned user is recorded if the handle exists', async () => {
    await somebody(db, 'ben')
    await must(says(ann, 'Ask @Ben and @nobody-here, not ann@ben.example.'))
    const { mentions } = await db.comment.findFirstOrThrow()
    expect(mentions).toBe('ben')
  })

  describe('is refused', () => {
    test('without an account, or with a suspended or deleted one', async () => {
      const gone = await somebody(db, 'gone')
      await db.user.update({ where: { id: gone.id }, data: { deletedAt: NOON } })
      const barred = await somebody(db, 'barred', { suspendedUntil: later(1) })
      for (const person of [{ id: null, role: 'admin' as const }, gone, barred]) {
        expect(await says(person, 'Let me.')).toMatchObject({ refusal: 'not-allowed' })
      }
      expect(await says(barred, 'Let me.', {}, later(2))).toMatchObject({ ok: true })
    })

    test('without a public article', async () => {
      expect(await says(ann, 'Hello?', { articleId: 999 })).toMatchObject({ refusal: 'no-article' })
      await db.article.update({ where: { id: articleId }, data: { status: 'archived' } })
      expect(await says(ann, 'Hello?')).toMatchObject({ refusal: 'no-article' })
    })

    test('as a reply to a hidden or missing comment', async () => {
      const root = await must(says(ann, 'Gone soon.'))
      await db.comment.update({ where: { id: root }, data: { status: 'removed' } })
      for (const parentId of [root, 999]) {
        expect(await says(ann, 'Yes.', { parentId })).toMatchObject({ refusal: 'no-parent' })
      }
    })

    test('but not on a double click, though the parent was removed in between', async () => {
      const root = await must(says(ann, 'Gone soon.'))
      const first = await says(ann, 'Yes.', { parentId: root })
      await db.comment.update({ where: { id: root }, data: { status: 'removed' } })
      expect(await says(ann, 'Yes.', { parentId: root })).toEqual(first)
    })

    test('in a closed thread, at any depth', async () => {
      const root = await must(says(ann, 'First.'))
      const answer = await must(says(ann, 'Second.', { parentId: root }))
      await db.comment.update({ where: { id: root }, data: { closed: true } })
      expect(await says(ann, 'Third.', { parentId: answer })).toMatchObject({
        refusal: 'thread-closed',
      })
    })

    test('by a phase, and writes nothing', async () => {
      const result = await says(ann, 'Buy!', { honeypot: 'https://spam.example' })
      expect(result).toMatchObject({ refusal: 'automatic' })
      expect(await db.comment.count()).toBe(0)
    })
  })
})
