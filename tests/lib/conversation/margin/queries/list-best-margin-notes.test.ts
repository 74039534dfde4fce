import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { type MarginPick, pickBestOfDay } from '@/lib/conversation/margin/margin-pick.ts'
import { listBestMarginNotes } from '@/lib/conversation/margin/queries/list-best-margin-notes.ts'
import { castVote } from '@/lib/conversation/votes/commands/cast-vote.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { createTestSite, type TestSite } from '../../comments/talk.ts'
import { HARBOUR, type MarginStory, publishStory } from '../margin-of-story.ts'

const [FIRST = '', SECOND = '', THIRD = ''] = HARBOUR

onEachDatabase('the best inline feedback of the day', (open) => {
  let place: TestSite
  let story: MarginStory
  let other: MarginStory
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    await place.db.comment.updateMany({ data: { status: 'removed' } })
    story = await publishStory(place.db)
    other = await publishStory(place.db)
  })
  const picked = async () => {
    return (await listBestMarginNotes(place.db, 3)).map(({ slip }) => slip.id)
  }

  test('is one note per article, most votes first, with its passage', async () => {
    const pier = await story.said(place.ann, 'In 2019.', { on: story.chosen('the old pier fell') })
    const quake = await story.said(place.ann, 'Whose?', { on: story.chosen('after the quake') })
    const berth = await other.said(place.ann, 'Deep?', { on: other.chosen('takes ships') })
    await castVote(place.db, place.ben, { commentId: pier, value: 1 })
    expect(await picked()).toEqual([pier, berth])
    await castVote(place.db, place.ben, { commentId: pier, value: -1 })
    await castVote(place.db, place.ben, { commentId: quake, value: 1 })
    expect(await picked()).toEqual([quake, berth])
    const [first] = await listBestMarginNotes(place.db, 3)
    expect(first).toMatchObject({
      slip: { passage: { quote: 'after the quake' } },
      article: { headline: 'A ferry sails', language: 'en' },
    })
  })

  test('leaves room for other articles when one gets all the notes', async () => {
    const berth = await other.said(place.ann, 'Deep?', { on: other.chosen('takes ships') })
    for (const number of [1, 2, 3, 4, 5]) {
      await story.said(place.ben, `Number ${number}.`, { on: story.chosen('the old pier fell') })
    }
    expect(await picked()).toHaveLength(2)
    expect(await picked()).toContain(berth)
  })

  test('never shows a note that was deleted or hidden', async () => {
    const note = await story.said(place.ann, 'In 2019.', { on: story.chosen('the old pier fell') })
    const kept = await other.said(place.ann, 'Deep?', { on: other.chosen('takes ships') })
    await story.revised([FIRST, 'Nobody knew who would pay.', THIRD])
    expect(await picked()).toEqual([kept])
    await story.revised([FIRST, SECOND, THIRD])
    expect((await picked()).toSorted()).toEqual([note, kept].toSorted())
    await deleteComment(place.db, place.ann, { commentId: note })
    expect(await picked()).toEqual([kept])
  })
})

describe('the day', () => {
  const passage = { kind: 'note', quote: 'w', state: 'unchanged', start: 0, end: 1 } as const
  const author = { id: 1, name: 'Ann', handle: 'ann', picture: '', badge: null }
  const pick = (id: number, at: string, best: number, slug = `story-${id}`): MarginPick => ({
    slip: {
      ...{ id, author, at, text: [], cut: false, ups: 0, downs: 0, replyCount: 0 },
      passage: { ...passage, changedAt: null, suggestion: '' },
    },
    best,
    article: { slug, headline: 'H', language: 'en' },
  })
  const ids = (picks: readonly MarginPick[], take = 3) => {
    return pickBestOfDay(picks, take).map(({ slip }) => slip.id)
  }

  test('ends with the newest note: older days follow by date, however many votes they have', () => {
    const picks = [
      pick(1, '2026-03-01T00:00:00.000Z', 0.9),
      pick(2, '2026-03-05T00:00:00.000Z', 0.1),
      pick(3, '2026-03-05T20:00:00.000Z', 0.4),
      pick(4, '2026-03-02T00:00:00.000Z', 0.2),
    ]
    expect(ids(picks, 9)).toEqual([3, 2, 4, 1])
    expect(ids(picks, 2)).toEqual([3, 2])
  })

  test('shows only the best note of an article', () => {
    const at = '2026-03-05T00:00:00.000Z'
    const of = (id: number, best: number) => pick(id, at, best, 'same')
    expect(ids([of(1, 0.1), of(2, 0.5), of(3, 0.3)])).toEqual([2])
  })

  test('may be empty', () => {
    expect(ids([])).toEqual([])
  })
})
