import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '@/lib/accounts/users/roles.ts'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { recordVisit } from '@/lib/conversation/comments/commands/record-visit.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { getUnreadComments, UNREAD_PAGE } from '@/lib/pages/comments/unread-comments.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { type CommentHelpers, createTestSite, later, type TestSite, toViewer } from './talk.ts'

onEachDatabase('unread comments', (open) => {
  let place: TestSite
  let talk: CommentHelpers
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    talk = await place.article()
  })

  const visits = (minute: number, person: Person = place.ann) => {
    return recordVisit(place.db, person, talk.articleId, later(minute))
  }
  const unread = () => getUnreadComments(place.db, toViewer(place.ann), talk.articleId)
  const ids = async () => (await unread()).comments.map(({ id }) => id)

  test('are none before and during the first visit', async () => {
    await talk.said(place.ben, 'Before.')
    expect(await unread()).toEqual({ since: null, comments: [] })
    await visits(1)
    expect(await unread()).toEqual({ since: null, comments: [] })
  })

  test('are those by others since the previous visit, oldest first, during the whole visit', async () => {
    await visits(0)
    const first = await talk.said(place.ben, 'First.', {}, later(40))
    const second = await talk.said(place.cem, 'Second.', { parentId: first }, later(41))
    await talk.said(place.ann, 'My own.', {}, later(42))
    await visits(50)
    expect(await unread()).toMatchObject({ since: later(0).toISOString() })
    expect(await ids()).toEqual([first, second])
    // Reading for hours with short breaks is one visit.
    for (const minute of [70, 95, 124, 154]) await visits(minute)
    expect(await ids()).toEqual([first, second])
    await visits(185)
    expect(await unread()).toEqual({ since: later(154).toISOString(), comments: [] })
  })

  test('count from when a comment was shown, not from when it was posted', async () => {
    const shy = await place.person({ premoderated: true })
    await visits(0)
    const held = await talk.said(shy, 'Read me first.', {}, later(10))
    await visits(40)
    expect(await ids()).toEqual([])
    await moderateComment(place.db, place.mod, { commentId: held, act: 'show' }, later(60))
    await visits(100)
    expect(await ids()).toEqual([held])
  })

  test('exclude deleted and removed comments, and pings', async () => {
    await visits(0)
    const deleted = await talk.said(place.ben, 'Never mind.', {}, later(10))
    const ping = await talk.said(place.cem, 'A link from elsewhere.', {}, later(11))
    await place.db.comment.update({ where: { id: ping }, data: { kind: 'pingback' } })
    await deleteComment(place.db, place.ben, { commentId: deleted }, later(12))
    await visits(40)
    expect(await ids()).toEqual([])
  })

  test('are limited to one page', async () => {
    await visits(0)
    const data = Array.from({ length: UNREAD_PAGE + 5 }, (_, index) => {
      const at = later(10 + index / 100)
      return { articleId: talk.articleId, body: 'x', status: 'shown', createdAt: at, shownAt: at }
    })
    await place.db.comment.createMany({ data })
    await visits(60)
    expect(await ids()).toHaveLength(UNREAD_PAGE)
  })

  test('are counted per article', async () => {
    await visits(0)
    const other = await place.article()
    await other.said(place.ben, 'Elsewhere.', {}, later(10))
    await visits(40)
    expect(await ids()).toEqual([])
  })

  test('ten first visits at once are one visit', async () => {
    await Promise.all(Array.from({ length: 10 }, () => visits(0)))
    expect(await place.db.visit.count({ where: { articleId: talk.articleId } })).toBe(1)
  })

  test('ten later visits at once are one visit', async () => {
    await visits(0)
    await Promise.all(Array.from({ length: 10 }, (_, index) => visits(60 + index)))
    expect(await unread()).toMatchObject({ since: later(0).toISOString() })
  })

  test('a signed-out reader or an unpublished article leaves no record', async () => {
    await visits(0, { id: null, role: 'admin' })
    await place.db.article.update({
      where: { id: talk.articleId },
      data: { status: 'archived' },
    })
    await visits(0)
    await recordVisit(place.db, place.ann, 999_999, later(0))
    expect(await place.db.visit.count({ where: { articleId: talk.articleId } })).toBe(0)
  })
})
