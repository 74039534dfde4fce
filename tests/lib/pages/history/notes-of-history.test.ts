import { beforeAll, beforeEach, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { countCarriedNotes } from '@/lib/pages/history/carried-notes.ts'
import { MAX_NOTES_LISTED } from '@/lib/pages/history/history.ts'
import { getHistoryPage } from '@/lib/pages/history/history-page.ts'
import { getOldVersion } from '@/lib/pages/history/old-version.ts'
import { getPassageHistory } from '@/lib/pages/history/passage-history.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { createTestSite, type TestSite } from '../../conversation/comments/talk.ts'
import {
  HARBOUR,
  type MarginStory,
  publishStory,
} from '../../conversation/margin/margin-of-story.ts'

const [FIRST = '', SECOND = '', THIRD = ''] = HARBOUR
const PIER = 'since the old pier fell'
const BERTH = 'a third berth'
const SHIPS = 'ships of up to 90 metres'

onEachDatabase('notes in the history of an article', (open) => {
  let readers: TestSite
  let story: MarginStory
  let articleId: number
  let slug: string
  let [pier, berth, ships] = [0, 0, 0]
  beforeAll(async () => {
    readers = await createTestSite(open)
  })
  beforeEach(async () => {
    story = await publishStory(readers.db)
    pier = await story.said(readers.ann, 'In 2019.', { on: story.chosen(PIER) })
    berth = await story.said(readers.ann, 'The fourth, I think.', { on: story.chosen(BERTH) })
    ships = await story.said(readers.ann, 'Which ships?', {
      on: story.chosen(SHIPS, { kind: 'question' }),
    })
    ;({ articleId, slug } = story)
  })

  /** Edits the first note's passage and removes the third's. */
  const edit = () => {
    return story.revised([
      FIRST,
      SECOND.replace('old pier', 'old wooden pier'),
      'It has no lights.',
    ])
  }
  const entries = async () => (await getHistoryPage(readers.db, slug, null))?.entries

  test('each revision lists its notes, those it changed first', async () => {
    await edit()
    const [now, before] = (await entries()) ?? []
    expect(now?.notes).toMatchObject({ total: 3, edited: 1, moved: 0, removed: 1 })
    expect(now?.notes.named).toHaveLength(3)
    expect(now?.notes.named.slice(0, 2)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: pier, quote: PIER, state: 'edited', changedHere: true }),
        expect.objectContaining({
          id: ships,
          kind: 'question',
          state: 'detached',
          changedHere: true,
        }),
      ]),
    )
    expect(now?.notes.named[2]).toMatchObject({ id: berth, state: 'unchanged', changedHere: false })
    expect(before?.notes).toMatchObject({ total: 3, edited: 0, removed: 0 })
    expect(before?.notes.named[0]).toMatchObject({ id: berth, by: 'ann', state: 'unchanged' })
  })

  test('a detached note is not counted in later revisions', async () => {
    await edit()
    await story.revised(['Only this is left of it all.'])
    await story.revised(['Only this is left of it.'])
    const totals = (await entries())?.map(({ notes }) => notes.total)
    expect(totals).toEqual([0, 2, 3, 3])
  })

  test('a note that a moderator removed is in no revision', async () => {
    await moderateComment(readers.db, NEWSROOM, { commentId: pier, act: 'remove' })
    expect((await entries())?.[0]?.notes).toMatchObject({ total: 2 })
    const slips = (await getOldVersion(readers.db, slug, 1))?.margin.slips
    expect(slips?.map(({ id }) => id)).toEqual([berth, ships])
  })

  test('a revision with many notes lists some and counts all', async () => {
    for (let number = 0; number < MAX_NOTES_LISTED; number += 1) {
      await story.said(readers.ben, `Note ${number}.`, { on: story.chosen(PIER) })
    }
    const notes = (await entries())?.[0]?.notes
    expect(notes?.total).toBe(3 + MAX_NOTES_LISTED)
    expect(notes?.named).toHaveLength(MAX_NOTES_LISTED)
  })

  test('an old version has its notes at their positions in it', async () => {
    await edit()
    const old = await getOldVersion(readers.db, slug, 1)
    expect(old?.margin.slips.map(({ id }) => id)).toEqual([berth, pier, ships])
    const at = HARBOUR.join('\n').indexOf(PIER)
    expect(old?.margin.slips[1]?.passage).toMatchObject({ start: at, end: at + PIER.length })
    expect(old?.removed).toEqual([])
  })

  test('a revision lists the notes on passages it removed', async () => {
    const number = await edit()
    const version = await getOldVersion(readers.db, slug, number)
    expect(version?.margin.slips.map(({ id }) => id)).toEqual([berth, pier])
    expect(version?.margin.slips[1]?.passage.state).toBe('edited')
    expect(version?.removed).toMatchObject([{ id: ships, quote: SHIPS, state: 'detached' }])
  })

  test('counts what a revision did to the notes', async () => {
    const number = await edit()
    expect(await countCarriedNotes(readers.db, articleId, number)).toEqual({
      ...{ unchanged: 1, edited: 1, moved: 0, detached: 1 },
    })
    const next = await story.revised([FIRST, SECOND, THIRD, 'Nothing else.'])
    expect((await countCarriedNotes(readers.db, articleId, next)).detached).toBe(0)
  })

  test('a note shows what happened to its passage, word by word', async () => {
    const number = await edit()
    const getPassage = (id: number) => getPassageHistory(readers.db, id)
    expect(await getPassage(berth)).toEqual({
      ...{ state: 'unchanged', chosenIn: 1, changed: null, difference: [] },
    })
    expect(await getPassage(pier)).toMatchObject({
      state: 'edited',
      changed: { number, at: expect.stringMatching(/Z$/) },
      difference: [
        { kind: 'same', text: 'Fishers had asked for it since the old ' },
        { kind: 'added', text: 'wooden ' },
        { kind: 'same', text: 'pier fell. ' },
      ],
    })
    const gone = await getPassage(ships)
    expect(gone).toMatchObject({ state: 'detached', changed: { number } })
    const removed = gone?.difference.filter(({ kind }) => kind !== 'added')
    expect(removed?.map(({ text }) => text).join('')).toContain(SHIPS)
    expect(removed?.some(({ kind, text }) => kind === 'removed' && text.includes('ships'))).toBe(
      true,
    )
  })

  test('a comment without a passage has no changes', async () => {
    const id = await story.said(readers.ann, 'Thank you.')
    expect(await getPassageHistory(readers.db, id)).toBeNull()
  })
})
