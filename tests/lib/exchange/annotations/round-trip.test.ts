import { expect, test, vi } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { createPrompt } from '@/lib/conversation/margin/commands/create-prompt.ts'
import { setPromptOpen } from '@/lib/conversation/margin/commands/set-prompt-open.ts'
import { type Open, onEachDatabase } from '../../../support/database.ts'
import { createTestSite, later, type TestSite } from '../../conversation/comments/talk.ts'
import {
  HARBOUR,
  type MarginStory,
  publishStory,
} from '../../conversation/margin/margin-of-story.ts'
import { at, brings, programAt, type Read } from './exchange.ts'

vi.setConfig({ testTimeout: 60_000 })

const PIER = 'since the old pier fell'
const LINES = ['🚢 In the morning the ferry sailed.', ...HARBOUR]
const REVISED = [LINES[0], `Today: ${LINES[1]}`, LINES[2]?.replace('the old', 'the very old')].map(
  String,
)
const SLUG = 'the-third-berth'

/** A newsroom with the same story in it. */
async function newsroomWith(
  open: Open,
  lines: readonly string[],
): Promise<[TestSite, MarginStory]> {
  const place = await createTestSite(open)
  const story = await publishStory(place.db, lines)
  await place.db.article.update({ where: { id: story.articleId }, data: { slug: SLUG } })
  return [place, story]
}

async function said({ db, ann, ben }: TestSite, story: MarginStory): Promise<void> {
  const correction = { kind: 'correction', suggestion: '*three* years' } as const
  const question = story.chosen('ferry sailed', { kind: 'question' })
  const first = await story.said(ann, 'In *2019*, <b>.', { on: story.chosen(PIER) }, later(1))
  await story.said(ben, 'When?', { on: question }, later(2))
  await story.said(ann, 'Wrong year.', { on: story.chosen('two years', correction) }, later(3))
  await story.said(ben, 'It will go.', { on: story.chosen('ships of up to 90') }, later(4))
  const target = story.chosen('Nobody knew')
  if (!('claim' in target)) throw new Error('no claim')
  const wanted = { articleId: story.articleId, question: 'Who *knew* 5 < 6?', claim: target.claim }
  const ask = await createPrompt(db, NEWSROOM, wanted, later(4))
  if (!ask.ok) throw new Error(ask.refusal)
  const answer = await story.said(ben, 'I did.', { on: { askId: ask.id } }, later(5))
  await story.said(ann, 'Really?', { parentId: answer }, later(6))
  const reply = await story.said(ben, '> In *2019*\n\nNo.', { parentId: first }, later(7))
  await story.said(ann, 'Yes!', { parentId: reply }, later(8))
  await setPromptOpen(db, NEWSROOM, { askId: ask.id, open: false }, later(9))
}

/** An export with each annotation called by its place in it. */
function withoutIds(items: readonly Read[]): unknown {
  const places = new Map(items.map(({ id }, index) => [String(id), `annotation ${index}`]))
  const text = JSON.stringify(items)
  return JSON.parse(
    text.replace(
      /https:\/\/gazette\.example\/annotation\/(?:ask-)?\d+/g,
      (id) => places.get(id) ?? id,
    ),
  )
}

onEachDatabase('what is exported and imported elsewhere', (open) => {
  test('is exported from there as it was', async () => {
    const [place, story] = await newsroomWith(open, LINES)
    await said(place, story)
    await story.revised(REVISED, later(20))
    await story.said(place.ann, 'Now it is.', { on: story.chosen('the very old pier') }, later(30))
    const before = await programAt(place.db).all(SLUG)
    expect(before).toHaveLength(10)

    const [other, same] = await newsroomWith(open, LINES)
    await same.revised(REVISED, later(20))
    const { report } = await brings(
      other.db,
      { type: 'AnnotationPage', items: before },
      { now: later(60) },
    )
    expect(report.fates).toEqual({ imported: 10, 'here already': 0, 'left out': 0, bad: 0 })
    const after = await programAt(other.db).all(SLUG)
    expect(withoutIds(after)).toEqual(withoutIds(before))
    expect(await same.counted()).toBe(9)

    const again = await brings(other.db, before, { now: later(61) })
    expect(again.report.fates).toMatchObject({ imported: 0, 'here already': 10 })
  })

  test('comes home from another newspaper as what is here already', async () => {
    const [place, story] = await newsroomWith(open, LINES)
    await said(place, story)
    const [other] = await newsroomWith(open, LINES)
    const paper = { name: 'The Courier', url: 'https://courier.example' }
    const before = await programAt(place.db).all(SLUG)
    await brings(other.db, before, { paper, article: SLUG, now: later(60) })
    const there = await programAt(other.db, paper).all(SLUG)
    expect(there.map(({ via }) => via)).toEqual(before.map(({ id }) => id))
    const { report } = await brings(place.db, there, { now: later(61) })
    expect(report.fates).toEqual({ imported: 0, 'here already': 9, 'left out': 0, bad: 0 })
    expect(await programAt(place.db).all(SLUG)).toEqual(before)
  })

  test('stands on the same words where only the newest text is known', async () => {
    const [place, story] = await newsroomWith(open, LINES)
    await said(place, story)
    await story.revised(REVISED, later(20))
    const before = await programAt(place.db).all(SLUG)
    const [other] = await newsroomWith(open, REVISED)
    await brings(other.db, before, { now: later(60) })
    const words = (items: readonly Read[]) => {
      return items.map(({ target }) =>
        at(Array.isArray(target) ? target[0] : target, 'selector', 1),
      )
    }
    const after = await programAt(other.db).all(SLUG)
    const gone = before.findIndex(({ body }) => at(body, 'value') === 'It will go.')
    expect(words(after).with(gone, null)).toEqual(words(before).with(gone, null))
    expect(at(after[gone], 'target')).toEqual(at(before[gone], 'target'))
  })
})
