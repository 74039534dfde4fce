import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { reportComment } from '@/lib/conversation/moderation/commands/report-comment.ts'
import { getHoldMessage } from '@/lib/conversation/moderation/refusal-messages.ts'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import { INTERFACE_LANGUAGES } from '@/lib/i18n/language.ts'
import { getCommentById } from '@/lib/pages/comments/comment-by-id.ts'
import { getReaderOfArticle } from '@/lib/pages/comments/reader-of-article.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { createTestSite, later, type Signed, type TestSite, toViewer } from '../comments/talk.ts'
import { type MarginStory, publishStory } from '../margin/margin-of-story.ts'

const PIER = 'since the old pier fell'

onEachDatabase('a comment hidden by reports', (open) => {
  let place: TestSite
  let story: MarginStory
  let note: number
  let newsroom: Signed[]
  beforeAll(async () => {
    place = await createTestSite(open)
    const role = 'author'
    newsroom = [place.mod, await place.person({ role }), await place.person({ role })]
  })
  beforeEach(async () => {
    story = await publishStory(place.db)
    const on = story.chosen(PIER, { kind: 'correction', suggestion: 'since it was blown up' })
    note = await story.said(place.ann, 'It was blown up.', { on })
  })

  const isReported = async (commentId: number) => {
    for (const one of newsroom) {
      await reportComment(place.db, one, { commentId, reason: 'false', words: '' }, later(2))
    }
  }
  const acts = (act: 'remove' | 'show') => {
    return moderateComment(place.db, place.mod, { commentId: note, act }, later(5))
  }
  const shownTo = (viewer: Signed | null) => getCommentById(place.db, note, viewer?.id ?? null)

  test('is marked as reported in the thread, not as removed by a moderator', async () => {
    await story.said(place.ben, 'Who says that?', { parentId: note })
    await isReported(note)
    const [thread] = await story.page()
    const hidden = { author: null, text: [], passage: null }
    expect(thread?.comment).toMatchObject({ id: note, hidden: 'reported', ...hidden })
    expect((await story.read({ only: note }))?.threads[0]?.comment.hidden).toBe('reported')
    await acts('remove')
    expect((await story.page())[0]?.comment).toMatchObject({ hidden: 'removed', ...hidden })
  })

  test('keeps its own page, which the margin links to, with or without replies', async () => {
    await isReported(note)
    for (const viewer of [null, place.ben, place.mod]) {
      const found = await shownTo(viewer)
      expect(found).toMatchObject({ comment: { hidden: 'reported', text: [] }, source: '' })
      expect(JSON.stringify(found)).not.toMatch(/blown/)
    }
    await acts('remove')
    expect(await shownTo(null)).toBeNull()
  })

  test('leaves the margin until a moderator shows it', async () => {
    const slips = async () => (await story.margin()).slips.map(({ id }) => id)
    await isReported(note)
    expect(await slips()).toEqual([])
    await acts('show')
    expect(await slips()).toEqual([note])
    expect(await shownTo(null)).toMatchObject({ comment: { hidden: null } })
  })

  test('is still shown to its author, with the reason', async () => {
    await isReported(note)
    expect(await shownTo(place.ann)).toMatchObject({ comment: { hidden: null } })
    const { articleId } = story
    const english = speechIn('en')
    const state = await getReaderOfArticle(place.db, toViewer(place.ann), articleId, english)
    expect(state.held).toMatchObject([
      {
        comment: { id: note },
        why: 'Hidden after reports, not yet reviewed. A moderator will decide.',
      },
    ])
  })

  test('is told apart from one held by a phase', async () => {
    await story.said(place.ben, 'Who says that?', { parentId: note })
    await place.db.comment.update({ where: { id: note }, data: { status: 'pending' } })
    const held = { commentId: note, act: 'hold', reason: 'suspect-word', at: later(3) }
    await place.db.moderationEntry.create({ data: held })
    expect((await story.page())[0]?.comment.hidden).toBe('waiting')
    expect(await shownTo(null)).toMatchObject({ comment: { hidden: 'waiting' } })
  })
})

describe('the message in place of a hidden comment', () => {
  test.each(INTERFACE_LANGUAGES)('differs by who hid it: %s', (language) => {
    const speech = speechIn(language)
    const { deleted, removed, reported, waiting } = speech.words.comment
    expect(new Set([deleted, removed, reported, waiting]).size).toBe(4)
    const opening = reported.replace(/\.$/, '')
    expect(getHoldMessage(speech, 'reports')).toContain(opening)
  })

  test('is worded in English as agreed', () => {
    const { removed, reported } = speechIn('en').words.comment
    expect(reported).toBe('Hidden after reports, not yet reviewed.')
    expect(removed).toContain('removed by the moderators')
  })
})
