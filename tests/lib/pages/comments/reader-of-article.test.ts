import { beforeAll, beforeEach, expect, test } from 'vitest'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { recordVisit } from '@/lib/conversation/comments/commands/record-visit.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { reportComment } from '@/lib/conversation/moderation/commands/report-comment.ts'
import { castVote } from '@/lib/conversation/votes/commands/cast-vote.ts'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import type { InterfaceLanguage } from '@/lib/i18n/language.ts'
import { getReaderOfArticle } from '@/lib/pages/comments/reader-of-article.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aCrowd } from '../../../support/readers.ts'
import {
  type CommentHelpers,
  createTestSite,
  later,
  type Signed,
  type TestSite,
  toViewer,
} from '../../conversation/comments/talk.ts'

const SECOND = 1 / 60

onEachDatabase("a viewer's own data on an article", (open) => {
  let place: TestSite
  let talk: CommentHelpers
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    talk = await place.article()
  })

  const stateOf = (person: Signed, minute = 1, language: InterfaceLanguage = 'en') => {
    const speech = speechIn(language)
    return getReaderOfArticle(place.db, toViewer(person), talk.articleId, speech, later(minute))
  }

  test('is empty at first, in six queries', async () => {
    await talk.said(place.ben, 'Said by another.')
    place.statements.length = 0
    expect(await stateOf(place.cem)).toEqual({
      votes: {},
      mine: [],
      held: [],
      ignored: [],
      reported: [],
      subscriptions: [],
      unreadSince: null,
      moderates: false,
    })
    expect(place.statements).toHaveLength(6)
  })

  test('has their own votes, reports, subscriptions and visit, for this article only', async () => {
    const liked = await talk.said(place.ben, 'Liked.')
    const not = await talk.said(place.ben, 'Not liked.')
    const other = await place.article()
    const elsewhere = await other.said(place.ben, 'Elsewhere.')
    for (const commentId of [liked, elsewhere]) {
      await castVote(place.db, place.ann, { commentId, value: 1 })
    }
    await castVote(place.db, place.ann, { commentId: not, value: -1 })
    await castVote(place.db, place.cem, { commentId: liked, value: -1 })
    const report = { commentId: not, reason: 'other', words: '' } as const
    await reportComment(place.db, place.ann, report, later(1))
    await talk.said(place.ann, 'Tell me.', { notify: 'mine' })
    await place.db.ignore.create({
      data: { userId: place.ann.id, ignoredId: place.cem.id, at: later(0) },
    })
    await recordVisit(place.db, place.ann, talk.articleId, later(-100))
    await recordVisit(place.db, place.ann, talk.articleId, later(0))
    expect(await stateOf(place.ann)).toMatchObject({
      votes: { [liked]: 1, [not]: -1 },
      reported: [not],
      ignored: [place.cem.id],
      subscriptions: [{ kind: 'mine', commentId: 0 }],
      unreadSince: later(-100).toISOString(),
    })
    expect((await stateOf(place.cem)).votes).toEqual({ [liked]: -1 })
  })

  test('has their editable comments, with the deadline and the Markdown', async () => {
    const id = await talk.said(place.ann, 'The ferry sails at *non*.')
    const until = later(15).toISOString()
    const open = { id, editableUntil: until, body: 'The ferry sails at *non*.' }
    expect((await stateOf(place.ann, 15)).mine).toEqual([open])
    expect((await stateOf(place.ann, 15 + SECOND)).mine).toEqual([{ id, editableUntil: null }])
    const answer = await talk.said(place.ben, 'So it does.', { parentId: id })
    expect((await stateOf(place.ann)).mine).toEqual([{ id, editableUntil: null }])
    const act = { commentId: answer, act: 'spam' } as const
    await moderateComment(place.db, place.mod, act, later(1))
    expect((await stateOf(place.ann)).mine).toEqual([open])
    await deleteComment(place.db, place.ann, { commentId: id }, later(1))
    expect((await stateOf(place.ann)).mine).toEqual([])
  })

  test('has their held comments, with the reason', async () => {
    const shy = await place.person({ premoderated: true })
    const root = await talk.said(place.ben, 'Who was aboard?')
    const id = await talk.said(shy, '**I** was.', { parentId: root })
    const { held, mine } = await stateOf(shy)
    expect(held).toHaveLength(1)
    expect(held[0]?.why).toBe('A moderator reviews your comments before they’re published.')
    const inMalay = await stateOf(shy, 1, 'ms')
    expect(inMalay.held[0]?.why).toBe('Moderator membaca komen anda sebelum disiarkan.')
    expect(held[0]?.comment).toMatchObject({
      id,
      hidden: null,
      rootId: root,
      author: { id: shy.id },
      answers: { id: root, name: 'ben' },
    })
    expect(held[0]?.comment.text).not.toEqual([])
    expect(mine.map((one) => one.id)).toEqual([id])
    expect((await stateOf(place.ann)).held).toEqual([])
    await moderateComment(place.db, place.mod, { commentId: id, act: 'show' }, later(2))
    expect((await stateOf(shy)).held).toEqual([])
  })

  test('has their comments that were hidden by reports', async () => {
    const id = await talk.said(place.ann, 'The harbour master takes bribes.')
    // Accounts without comments: each weighs a quarter of a known reader.
    for (const one of await aCrowd(place.db, 10)) {
      const report = { commentId: id, reason: 'abuse', words: '' } as const
      await reportComment(place.db, one, report, later(1))
    }
    const { held } = await stateOf(place.ann)
    expect(held.map(({ why }) => why)).toEqual([
      'Hidden after reports, not yet reviewed. A moderator will decide.',
    ])
  })

  test('leaves out removed comments', async () => {
    const id = await talk.said(place.ann, 'Insults.')
    await moderateComment(place.db, place.mod, { commentId: id, act: 'remove' }, later(1))
    expect(await stateOf(place.ann)).toMatchObject({ mine: [], held: [] })
  })

  test('says whether they moderate', async () => {
    expect((await stateOf(place.mod)).moderates).toBe(true)
    expect((await stateOf(await place.person({ role: 'author' }))).moderates).toBe(false)
  })
})
