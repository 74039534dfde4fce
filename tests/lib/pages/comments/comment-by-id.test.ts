import { beforeAll, beforeEach, expect, test } from 'vitest'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { getCommentsByIds } from '@/lib/conversation/comments/queries/comments-by-ids.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { getCommentById, listEarlierTexts } from '@/lib/pages/comments/comment-by-id.ts'
import { onEachDatabase } from '../../../support/database.ts'
import {
  type CommentHelpers,
  createTestSite,
  LONG_AGO,
  later,
  type TestSite,
} from '../../conversation/comments/talk.ts'

onEachDatabase('the page of one comment', (open) => {
  let place: TestSite
  let talk: CommentHelpers
  let id: number
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    talk = await place.article()
    id = await talk.said(place.ann, 'The *ferry* sails at noon.')
  })

  const found = (commentId = id, viewerId: number | null = null) => {
    return getCommentById(place.db, commentId, viewerId)
  }
  const deletes = (commentId: number, by = place.ann) => {
    return deleteComment(place.db, by, { commentId }, later(1))
  }

  test('shows it with its article and Markdown, in one query', async () => {
    place.statements.length = 0
    expect(await found()).toMatchObject({
      comment: { id, author: { name: 'ann' }, hidden: null },
      status: 'shown',
      source: 'The *ferry* sails at noon.',
      article: {
        id: talk.articleId,
        slug: talk.slug,
        headline: 'A ferry sails',
        language: 'en',
        commentsOpen: true,
      },
    })
    expect(place.statements).toHaveLength(1)
  })

  test('shows a held comment to its author only', async () => {
    const shy = await place.person({ premoderated: true })
    const held = await talk.said(shy, 'Read me first.')
    expect(await found(held, shy.id)).toMatchObject({
      comment: { hidden: null, author: { id: shy.id } },
      status: 'pending',
      source: 'Read me first.',
    })
    expect(await found(held)).toBeNull()
    expect(await found(held, place.ann.id)).toBeNull()
  })

  test('shows a held reply to its author only', async () => {
    const shy = await place.person({ premoderated: true })
    const held = await talk.said(shy, 'Read me first.', { parentId: id })
    expect(await found(held)).toBeNull()
    expect(await found(held, shy.id)).toMatchObject({ comment: { hidden: null } })
  })

  test('exists for a deleted comment only if it has replies', async () => {
    const answer = await talk.said(place.ben, 'So it does.', { parentId: id })
    const last = await talk.said(place.cem, 'Good.', { parentId: answer })
    await deletes(id)
    await deletes(answer, place.ben)
    for (const gone of [id, answer]) {
      expect(await found(gone, place.ann.id)).toMatchObject({
        comment: { hidden: 'deleted', text: [], author: null },
        source: '',
      })
    }
    await deletes(last, place.cem)
    for (const gone of [id, answer, last]) expect(await found(gone)).toBeNull()
  })

  test('never shows the text of a removed comment', async () => {
    await talk.said(place.ben, 'Oh!', { parentId: id })
    await moderateComment(place.db, place.mod, { commentId: id, act: 'remove' }, later(1))
    for (const viewer of [null, place.ann.id, place.mod.id]) {
      expect(await found(id, viewer)).toMatchObject({ comment: { hidden: 'removed' }, source: '' })
    }
  })

  test("doesn't exist without a public article, for a ping, or for an unknown id", async () => {
    expect(await found(999_999)).toBeNull()
    await place.db.comment.update({ where: { id }, data: { kind: 'pingback' } })
    expect(await found()).toBeNull()
    await place.db.comment.update({ where: { id }, data: { kind: 'comment' } })
    const gone = { where: { id: talk.articleId }, data: { status: 'archived' } }
    await place.db.article.update(gone)
    expect(await found(id, place.ann.id)).toBeNull()
  })

  test('lists its earlier texts, oldest first', async () => {
    const edit = (body: string, minute: number) => {
      return editComment(place.db, place.ann, { commentId: id, body }, later(minute))
    }
    await edit('At one.', 1)
    await edit('At two.', 2)
    expect(await listEarlierTexts(place.db, id)).toEqual([
      { body: 'The *ferry* sails at noon.', until: later(1).toISOString() },
      { body: 'At one.', until: later(2).toISOString() },
    ])
  })

  test('comments by id: oldest first, and only those shown on this article', async () => {
    const elsewhere = await (await place.article()).said(place.ann, 'Elsewhere.')
    const second = await talk.said(place.ben, 'So it does.', { parentId: id }, later(1))
    const gone = await talk.said(place.cem, 'Oops.', {}, later(2))
    await deletes(gone, place.cem)
    const article = {
      id: talk.articleId,
      commentCount: 2,
      commentsOpen: true,
      publishedAt: LONG_AGO,
    }
    const view = await getCommentsByIds(place.db, article, [second, gone, elsewhere, id, 999_999])
    expect(view.threads.map(({ comment }) => comment.id)).toEqual([id, second])
    expect(view).toMatchObject({ next: null, count: 2 })
    expect((await getCommentsByIds(place.db, article, [])).threads).toEqual([])
  })
})
