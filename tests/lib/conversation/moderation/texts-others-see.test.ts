import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '@/lib/accounts/users/roles.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import {
  answerPromptSchema,
  createPromptSchema,
  giveFeedbackSchema,
} from '@/lib/conversation/margin/input.ts'
import { reportComment } from '@/lib/conversation/moderation/commands/report-comment.ts'
import { reportSchema } from '@/lib/conversation/moderation/input.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { createTestSite, later, NOON, type Signed, type TestSite } from '../comments/talk.ts'
import { askAbout } from '../margin/asking.ts'
import { type MarginStory, publishStory } from '../margin/margin-of-story.ts'

const PIER = 'since the old pier fell'
const SHOUT = 'WHY DOES NOBODY EVER TELL US WHEN THE FERRY SAILS AND WHEN IT DOES NOT SAIL?'
const links = (count: number) => {
  return Array.from({ length: count }, (_, at) => `https://x.example/${at}`).join(' ')
}

onEachDatabase('every text that readers will see is judged', (open) => {
  let place: TestSite
  let story: MarginStory
  /** Their account is an hour old. */
  let newcomer: Signed
  beforeAll(async () => {
    place = await createTestSite(open)
    const words = [
      { word: 'bilge', kind: 'blocked' },
      { word: 'free watches', kind: 'suspect' },
    ]
    await place.db.watchedWord.createMany({ data: words })
    newcomer = await place.person({ createdAt: later(-60) })
  })
  beforeEach(async () => {
    story = await publishStory(place.db)
  })

  const corrects = (
    who: Person,
    suggestion: string,
    body = 'It was in 2019, says the ministry.',
  ) => {
    const on = story.chosen(PIER, { kind: 'correction', suggestion })
    return story.says(who, body, { on })
  }

  test.each([
    ['a blocked word', 'since BÍLGE fell', { refusal: 'blocked-word' }],
    ['one letter over and over', 'x'.repeat(200), { refusal: 'repeats-itself' }],
    ['too many links', links(6), { refusal: 'too-many-links' }],
    ['a suspect word', 'since free watches fell', { held: 'suspect-word' }],
    ['shouting', SHOUT, { held: 'shouting' }],
    ['a link by a newcomer', links(1), { held: 'links-of-a-newcomer' }],
    ['nothing of the kind', 'since 2019', { held: null }],
  ])('the wording of a correction: %s', async (_what, wording, outcome) => {
    expect(await corrects(newcomer, wording)).toMatchObject(outcome)
    const annotations = await place.db.annotation.count({ where: { articleId: story.articleId } })
    expect(annotations).toBe('refusal' in outcome ? 0 : 1)
    const shown = (await story.margin()).slips.map(({ passage }) => passage.suggestion)
    expect(shown).toEqual('held' in outcome && outcome.held === null ? [wording] : [])
  })

  test('links in the body and the wording are added up', async () => {
    for (const words of ['It fell.', 'I was there.']) await story.said(place.ann, words)
    const body = `The ministry says so: ${links(3)}`
    expect(await corrects(place.ann, links(3), body)).toMatchObject({ refusal: 'too-many-links' })
    expect(await corrects(place.ann, links(2), body)).toMatchObject({ held: null })
  })

  test('an edit of the body is judged together with its wording', async () => {
    const posted = await corrects(place.ann, 'since the Tosh Pier fell')
    const commentId = posted.ok ? posted.id : 0
    const edits = (body: string, at: Date) => {
      return editComment(place.db, place.ann, { commentId, body }, at)
    }
    await place.db.annotation.updateMany({
      where: { articleId: story.articleId },
      data: { suggestion: 'since free watches fell' },
    })
    expect(await edits('It was in 2020.', later(1))).toMatchObject({ held: 'suspect-word' })
    await place.db.annotation.updateMany({
      where: { articleId: story.articleId },
      data: { suggestion: 'since bilge fell' },
    })
    expect(await edits('It was in 2021.', later(2))).toMatchObject({ refusal: 'blocked-word' })
    expect(await story.row(commentId)).toMatchObject({ body: 'It was in 2020.' })
  })

  test('the same body with another wording is another comment', async () => {
    const [one, again, other] = await Promise.all([
      corrects(place.ann, 'since 2018'),
      corrects(place.ann, 'since 2018'),
      corrects(place.ann, 'since 2019'),
    ])
    expect(again).toEqual(one)
    expect(other).not.toEqual(one)
    const written = await place.db.annotation.findMany({ where: { articleId: story.articleId } })
    expect(written.map(({ suggestion }) => suggestion).sort()).toEqual(['since 2018', 'since 2019'])
  })

  test('a reply to a question of the newsroom', async () => {
    const askId = await askAbout(place.db, story, PIER, 'Did you see it fall?')
    const answers = (body: string) => story.says(newcomer, body, { on: { askId } })
    expect(await answers('I saw bilge.')).toMatchObject({ refusal: 'blocked-word' })
    expect(await answers('x'.repeat(200))).toMatchObject({ refusal: 'repeats-itself' })
    expect(await answers('I saw free watches.')).toMatchObject({ held: 'suspect-word' })
    expect(await answers(`I have pictures: ${links(1)}`)).toMatchObject({
      held: 'links-of-a-newcomer',
    })
  })

  test('but not a report, which only moderators read: it can quote an insult', async () => {
    const commentId = await story.said(place.ann, 'The harbour master sleeps.')
    const words = `He calls him bilge. ${SHOUT}`
    const report = { commentId, reason: 'abuse', words } as const
    expect(await reportComment(place.db, place.ben, report, NOON)).toMatchObject({ ok: true })
    const [stored] = await place.db.report.findMany({ where: { commentId } })
    expect(stored).toMatchObject({ words })
  })
})

describe('the other text fields of a comment', () => {
  const unseen = 'one\u0000 two\u001b\u0085 three'
  const claim = { article: '1', revision: '1', exact: PIER, kind: 'correction', body: 'Because.' }

  test('lose their control characters, which Postgres refuses or nobody sees', () => {
    const given = giveFeedbackSchema.parse({ ...claim, suggestion: unseen })
    expect(given.on.suggestion).toBe('one two three')
    expect(createPromptSchema.parse({ ...claim, question: unseen }).question).toBe('one two three')
    const report = { comment: '1', reason: 'abuse', words: unseen }
    expect(reportSchema.parse(report).words).toBe('one two three')
    const answer = { article: '1', ask: '1', body: unseen }
    expect(answerPromptSchema.parse(answer).body).toBe('one two three')
  })

  test('have a maximum length', () => {
    const long = 'a'.repeat(501)
    expect(giveFeedbackSchema.safeParse({ ...claim, suggestion: long }).success).toBe(false)
    const report = { comment: '1', reason: 'abuse', words: long }
    expect(reportSchema.safeParse(report).success).toBe(false)
  })
})
