import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { createPrompt } from '@/lib/conversation/margin/commands/create-prompt.ts'
import { switchFeedback } from '@/lib/conversation/margin/commands/switch-feedback.ts'
import type { FeedbackTarget } from '@/lib/conversation/passages/commands/attach-to-passage.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { createTestSite, later, type TestSite } from '../comments/talk.ts'
import { HARBOUR, type MarginStory, publishStory } from './margin-of-story.ts'

const PIER = 'since the old pier fell'

onEachDatabase('inline feedback', (open) => {
  let place: TestSite
  let story: MarginStory
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    story = await publishStory(place.db)
  })

  const gives = (on: FeedbackTarget, body = 'It fell in 2019.') => {
    return story.says(place.ann, body, { on })
  }
  const tie = async (commentId: number) => {
    const { annotationId } = await story.row(commentId)
    return place.db.annotation.findUniqueOrThrow({ where: { id: annotationId ?? 0 } })
  }

  test('a note is stored with the selected words and the revision the reader saw', async () => {
    const id = await story.said(place.ann, 'In 2019.', { on: story.chosen(PIER) })
    expect(await tie(id)).toMatchObject({
      ...{ kind: 'note', revision: 1, exact: PIER, suggestion: '' },
      ...{
        prefix: 'quake.\nFishers had asked for it ',
        suffix: '. Nobody knew who would pay.\nThe',
      },
    })
    expect(await story.placed(id)).toEqual({ state: 'unchanged', words: PIER, changedIn: 0 })
    expect(await story.row(id)).toMatchObject({ inline: true, rootId: 0, status: 'shown' })
    expect(await story.counted()).toBe(1)
    expect(await story.announced(id)).toBe(1)
  })

  test('a correction stores the wording it proposes', async () => {
    const on = story.chosen('two years', { kind: 'correction', suggestion: 'three years' })
    const id = await story.said(place.ann, 'It was in 2023.', { on })
    expect(await tie(id)).toMatchObject({ kind: 'correction', suggestion: 'three years' })
  })

  test('the margin cuts a long note to plain text without its spoilers', async () => {
    const body = `**Watch** [the film](https://x.example/) first. ||He dies.|| ${'It is long. '.repeat(60)}`
    const id = await story.said(place.ann, body, { on: story.chosen(PIER) })
    const slip = (await story.margin()).slips.find((one) => one.id === id)
    const [text] = (slip?.text ?? []).map((block) => JSON.stringify(block))
    expect(slip?.cut).toBe(true)
    expect(text).toContain('Watch the film first. […] It is long.')
    expect(text).not.toContain('dies')
  })

  test('a passage may span two paragraphs', async () => {
    const exact = 'Nobody knew who would pay.\nThe port authority says'
    const id = await story.said(place.ann, 'Now we know.', { on: story.chosen(exact) })
    expect(await story.placed(id)).toMatchObject({ words: exact })
  })

  test("the words decide: forged offsets don't move a passage", async () => {
    for (const [start, end] of [
      [0, 1],
      [90_000_000, 100_000_000],
      [20, 3],
    ] as const) {
      const on = story.chosen(PIER, { start, end })
      const id = await story.said(place.ann, `Offset ${start}.`, { on })
      expect(await story.placed(id)).toMatchObject({ words: PIER })
    }
  })

  const refusals: Record<string, [string, Parameters<MarginStory['chosen']>]> = {
    'words of another article': ['passage-not-found', ['Mekong dams brace', { start: 4, end: 21 }]],
    'half of a character': ['passage-not-found', ['\ud83d', { start: 3, end: 4 }]],
    'a revision that is not there': ['passage-not-found', [PIER, { revision: 9 }]],
    'words without letters': ['passage-not-found', [' \n ', { start: 3, end: 4 }]],
    'a quote of a megabyte': ['passage-not-found', ['pier '.repeat(200_000), {}]],
  }
  test.each(Object.entries(refusals))('refuses %s', async (_what, [refusal, chosen]) => {
    expect(await gives(story.chosen(...chosen))).toEqual({ ok: false, refusal })
    expect(await place.db.annotation.count({ where: { articleId: story.articleId } })).toBe(0)
    expect(await story.counted()).toBe(0)
  })

  test('refuses a passage of more than 500 characters', async () => {
    const long = await publishStory(place.db, [`${'A long day on the quay. '.repeat(30)}It ended.`])
    const words = 'A long day on the quay. '.repeat(21).trim()
    const on = long.chosen(words)
    expect(await long.says(place.ann, 'Too much.', { on })).toEqual({
      ok: false,
      refusal: 'passage-too-long',
    })
  })

  test("refuses a passage of an unpublished revision, so its text can't be guessed", async () => {
    await place.db.revision.create({
      data: {
        ...(await place.db.revision.findUniqueOrThrow({
          where: { articleId_number: { articleId: story.articleId, number: 1 } },
        })),
        ...{ number: 2, bodyText: 'The minister has resigned.', shownAt: null },
      },
    })
    const claim = { exact: 'The minister has resigned.', prefix: '', suffix: '' }
    const on = story.chosen(PIER, { ...claim, revision: 2, start: 0, end: 26 })
    expect(await gives(on)).toEqual({ ok: false, refusal: 'passage-not-found' })
  })

  test('closed feedback stops readers, not staff', async () => {
    await switchFeedback(place.db, NEWSROOM, { articleId: story.articleId, open: false })
    expect(await gives(story.chosen(PIER))).toEqual({ ok: false, refusal: 'feedback-closed' })
    const posted = await story.says(place.mod, 'We look into it.', { on: story.chosen(PIER) })
    expect(posted.ok).toBe(true)
    expect((await story.margin()).open).toBe(false)
  })

  test('a double click posts one note; the same text on another passage is a second note', async () => {
    const on = story.chosen(PIER)
    const [one, two] = await Promise.all([gives(on), gives(on)])
    expect(one).toEqual(two)
    const other = await gives(story.chosen('up to 90 metres'))
    expect(other).not.toEqual(one)
    expect(await place.db.annotation.count({ where: { articleId: story.articleId } })).toBe(2)
  })

  describe('when the article changes while the reader types', () => {
    const [first = '', second = '', third = ''] = HARBOUR

    test('the note moves with its words and is marked as moved', async () => {
      const on = story.chosen(PIER)
      await story.revised([second, first, third].map((line, at) => `p${[2, 1, 3][at]}|${line}`))
      const id = await story.said(place.ann, 'In 2019.', { on })
      const placed = await story.placed(id)
      expect(placed.words).toBe(PIER)
      expect(await tie(id)).toMatchObject({ revision: 1, exact: PIER })
    })

    test('a note on deleted words is refused and nothing is written', async () => {
      const on = story.chosen(PIER)
      await story.revised([first, `p3|${third}`])
      expect(await gives(on)).toEqual({ ok: false, refusal: 'passage-gone' })
      expect(await story.counted()).toBe(0)
    })
  })

  describe('questions of the newsroom', () => {
    const asks = async (question = 'Did you see the pier fall?') => {
      const target = story.chosen(PIER)
      if (!('claim' in target)) throw new Error('chosen() returned no passage.')
      const { articleId } = story
      const put = await createPrompt(place.db, NEWSROOM, {
        articleId,
        question,
        claim: target.claim,
      })
      if (!put.ok) throw new Error(put.refusal)
      return put.id
    }

    test('replies share the passage of the question', async () => {
      const askId = await asks()
      await story.said(place.ann, 'Yes, I was there.', { on: { askId } })
      await story.said(place.ben, 'I heard it.', { on: { askId } })
      const { asks: shown, slips, count } = await story.margin()
      expect(shown).toMatchObject([
        { question: 'Did you see the pier fall?', answers: 2, open: true },
      ])
      expect(slips).toEqual([])
      expect(count).toBe(2)
    })

    test('refuses a reply to a missing question or one of another article', async () => {
      const askId = await asks()
      const elsewhere = await publishStory(place.db)
      const answer = { on: { askId } }
      const refused = { ok: false, refusal: 'no-ask' }
      expect(await elsewhere.says(place.ann, 'Yes.', answer)).toEqual(refused)
      expect(await story.says(place.ann, 'Yes.', { on: { askId: 999_999 } })).toEqual(refused)
    })

    test("readers can't put questions", async () => {
      const target = story.chosen(PIER)
      if (!('claim' in target)) throw new Error('chosen() returned no passage.')
      const ask = { articleId: story.articleId, question: 'Why?', claim: target.claim }
      const refused = { ok: false, refusal: 'not-allowed' }
      expect(await createPrompt(place.db, place.ann, ask)).toEqual(refused)
      expect(await createPrompt(place.db, place.mod, ask)).toEqual(refused)
    })
  })

  test('inline feedback is listed in text order, detached notes last', async () => {
    const [first = '', second = '', third = ''] = HARBOUR
    const say = (words: string, minutes: number) => {
      return story.said(place.ann, `On ${words}`, { on: story.chosen(words) }, later(minutes))
    }
    const metres = await say('up to 90 metres', 1)
    const gone = await say(PIER, 2)
    const berth = await say('a third berth', 3)
    await story.revised([first, `p3|${third}`])
    const view = await story.read({ filter: 'inline', after: null })
    expect(view?.threads.map(({ comment }) => comment.id)).toEqual([berth, metres, gone])
    expect(view?.threads.map(({ comment }) => comment.passage?.state)).toEqual([
      'unchanged',
      'unchanged',
      'detached',
    ])
    expect(view?.threads[2]?.comment.passage).toMatchObject({ quote: PIER })
    expect(second).toContain(PIER)
  })

  test('paging through inline feedback shows every note once', async () => {
    for (let note = 0; note < 30; note += 1) {
      await story.said(place.mod, `Note ${note}.`, {
        on: story.chosen(note % 3 === 0 ? PIER : 'a third berth'),
      })
    }
    const all: number[] = []
    let after: number | null = null
    do {
      const view = await story.read({ filter: 'inline', after })
      all.push(...(view?.threads.map(({ comment }) => comment.id) ?? []))
      after = view?.next ?? null
    } while (after !== null)
    expect(new Set(all).size).toBe(30)
    expect(all).toHaveLength(30)
  })
})
