import { beforeAll, beforeEach, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { writePlacements } from '@/lib/conversation/passages/commands/write-placements.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { createTestSite, type TestSite } from '../comments/talk.ts'
import { HARBOUR, type MarginStory, publishStory } from './margin-of-story.ts'

const [FIRST = '', SECOND = '', THIRD = ''] = HARBOUR
const PIER = 'since the old pier fell'

onEachDatabase('inline feedback after a new revision', (open) => {
  let place: TestSite
  let story: MarginStory
  let pier: number
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    story = await publishStory(place.db)
    pier = await story.said(place.ann, 'In 2019.', { on: story.chosen(PIER) })
  })

  test('a note stays on unchanged words, wherever the text around them moves', async () => {
    await story.revised(['p9|Ambon waited long.', `p1|${FIRST}`, `p2|${SECOND}`, `p3|${THIRD}`])
    expect(await story.placed(pier)).toEqual({ state: 'unchanged', words: PIER, changedIn: 0 })
  })

  test('an edited passage is marked with the revision that edited it, for good', async () => {
    const edited = SECOND.replace('the old pier fell', 'the old wooden pier fell')
    await story.revised([FIRST, edited, THIRD])
    const words = 'since the old wooden pier fell'
    expect(await story.placed(pier)).toEqual({ state: 'edited', words, changedIn: 2 })
    await story.revised(['p9|Ambon waited long.', `p1|${FIRST}`, `p2|${edited}`, `p3|${THIRD}`])
    expect(await story.placed(pier)).toEqual({ state: 'edited', words, changedIn: 2 })
    const { slips } = await story.margin()
    expect(slips).toMatchObject([{ id: pier, passage: { quote: PIER, state: 'edited' } }])
    expect(slips[0]?.passage.changedAt).not.toBeNull()
  })

  test('a passage that moved with its paragraph is marked as moved', async () => {
    await story.revised([`p2|${SECOND}`, `p1|${FIRST}`, `p3|${THIRD}`].reverse())
    const placed = await story.placed(pier)
    expect(placed.words).toBe(PIER)
    expect(['moved', 'unchanged']).toContain(placed.state)
  })

  test("a deleted passage keeps its note and doesn't move to other words", async () => {
    await story.revised([FIRST, 'Nobody knew who would pay.', THIRD])
    expect(await story.placed(pier)).toEqual({ state: 'detached', words: '', changedIn: 2 })
    const { slips, count } = await story.margin()
    expect(slips).toEqual([])
    expect(count).toBe(1)
  })

  test('words that are restored get their note back', async () => {
    await story.revised([FIRST, 'Nobody knew who would pay.', THIRD])
    await story.revised([FIRST, SECOND, THIRD])
    expect(await story.placed(pier)).toMatchObject({ state: 'unchanged', words: PIER })
  })

  test('restoring an old revision restores the positions of its notes', async () => {
    await story.revised([FIRST, 'Nobody knew who would pay.', THIRD])
    const { articleId } = story
    await publishArticle(place.db, NEWSROOM, { articleId, revision: 1 })
    expect(await story.placed(pier)).toEqual({ state: 'unchanged', words: PIER, changedIn: 0 })
  })

  test('every revision keeps its own placements', async () => {
    await story.revised([FIRST, SECOND.replace('asked', 'begged'), THIRD])
    const { annotationId } = await story.row(pier)
    const placements = await place.db.placement.findMany({
      where: { annotationId: annotationId ?? 0 },
      orderBy: { revision: 'asc' },
    })
    expect(placements.map(({ revision }) => revision)).toEqual([1, 2])
  })

  test('held and removed notes are carried too, because they may be shown later', async () => {
    await place.db.comment.update({ where: { id: pier }, data: { status: 'pending' } })
    await story.revised([FIRST, SECOND, `${THIRD} That is new.`])
    expect(await story.placed(pier)).toMatchObject({ state: 'unchanged', words: PIER })
  })

  test('many small edits detach a passage once less than half remains', async () => {
    const worn = [
      'since the grey pier fell',
      'since the grey jetty fell',
      'since the grey jetty sank',
      'when the grey jetty sank',
    ]
    for (const words of worn) await story.revised([FIRST, SECOND.replace(PIER, words), THIRD])
    expect((await story.placed(pier)).state).toBe('detached')
  })

  test('carries more notes than fit into one statement', async () => {
    const { db } = place
    const { articleId } = story
    const passage = { start: 85, end: 95, exact: 'had asked ', prefix: '', suffix: '' }
    const chosen = { ...passage, articleId, kind: 'note', revision: 1, createdAt: new Date() }
    const made = await db.annotation.createManyAndReturn({
      data: Array.from({ length: 600 }, () => chosen),
      select: { id: true },
    })
    const placed = { state: 'unchanged', start: 85, end: 95, kept: 1, changedIn: 0 } as const
    const rows = made.map(({ id }) => ({ ...placed, annotationId: id, revision: 1 }))
    await db.$transaction((tx) => writePlacements(tx, articleId, rows))
    await story.revised([`${FIRST} More.`, SECOND, THIRD])
    expect(await db.placement.count({ where: { articleId, revision: 2 } })).toBe(601)
  })
})
