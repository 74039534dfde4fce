import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { changeAsk } from '@/lib/conversation/margin/commands/change-ask.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { askById } from '@/lib/pages/margin/ask-by-id.ts'
import { ANSWERS_GATHERED, ANSWERS_PAGE } from '@/lib/pages/margin/ask-view.ts'
import { asksOfArticle } from '@/lib/pages/margin/asks-of-article.ts'
import { feedbackDesk } from '@/lib/pages/margin/feedback-desk.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aPlace, later, NOON, type Place, renewedBy } from '../comments/talk.ts'
import { askAbout } from './asking.ts'
import { aStory, HARBOUR, type Story } from './margin-of-story.ts'

const PIER = 'since the old pier fell'
const [FIRST = '', , THIRD = ''] = HARBOUR

onEachDatabase('the newsroom’s asks', (open) => {
  let place: Place
  let story: Story
  let ask: number
  beforeAll(async () => {
    place = await aPlace(open)
  })
  beforeEach(async () => {
    story = await aStory(place.db)
    ask = await askAbout(place.db, story, PIER, 'Did you see it fall?')
  })

  const answers = async (words: string, minutes: number, by = place.ann) => {
    return story.said(by, words, { on: { askId: ask } }, later(minutes))
  }
  const page = (after: number | null = null) => askById(place.db, story.slug, ask, after)
  const opened = (wanted: boolean, who = NEWSROOM, at = NOON) => {
    return changeAsk(place.db, who, { askId: ask, open: wanted }, at)
  }
  /** Answers in bulk, as if given by readers: the first at noon, and one a minute. */
  const manyAnswers = async (count: number) => {
    const { annotationId } = await place.db.ask.findUniqueOrThrow({ where: { id: ask } })
    const { articleId } = story
    await place.db.comment.createMany({
      data: Array.from({ length: count }, (_, at) => {
        const said = { body: `Answer ${at + 1}.`, guestName: `Reader ${at}`, status: 'shown' }
        return { ...said, articleId, annotationId, inline: true, createdAt: later(at) }
      }),
    })
  }

  describe('an ask by itself', () => {
    test('shows its passage, its question and what was answered, the oldest first', async () => {
      await answers('I heard it.', 2, place.ben)
      await answers('I saw it.', 1)
      expect(await page()).toMatchObject({
        article: { slug: story.slug, language: 'en' },
        ask: { question: 'Did you see it fall?', passage: { quote: PIER }, answers: 2, open: true },
        ...{ open: true, after: null, next: null },
        answers: [{ author: { name: 'ann' } }, { author: { name: 'ben' } }],
      })
    })

    test('takes two statements', async () => {
      await answers('I saw it.', 1)
      place.statements.length = 0
      await page()
      expect(place.statements).toHaveLength(2)
    })

    test('leaves out what readers don’t see', async () => {
      const commentId = await answers('Buy my boats.', 1)
      await moderateComment(place.db, NEWSROOM, { commentId, act: 'remove' }, later(2))
      expect(await page()).toMatchObject({ ask: { answers: 0 }, answers: [] })
    })

    test('many answers stand on pages, each once', async () => {
      await manyAnswers(ANSWERS_PAGE + 5)
      const first = await page()
      const second = await page(first?.next ?? 0)
      const ids = [...(first?.answers ?? []), ...(second?.answers ?? [])].map(({ id }) => id)
      expect(first?.answers).toHaveLength(ANSWERS_PAGE)
      expect(new Set(ids).size).toBe(ANSWERS_PAGE + 5)
      expect(second).toMatchObject({ after: first?.next, next: null })
      expect(await page(second?.answers.at(-1)?.id)).toBeNull()
    })

    test('is there only under its own article, while that is public', async () => {
      const elsewhere = await aStory(place.db)
      expect(await askById(place.db, elsewhere.slug, ask, null)).toBeNull()
      expect(await askById(place.db, story.slug, 999_999, null)).toBeNull()
      await place.db.article.update({
        where: { id: story.articleId },
        data: { status: 'archived' },
      })
      expect(await page()).toBeNull()
    })

    test('keeps its words and its answers when the passage is gone', async () => {
      await answers('I saw it.', 1)
      await story.revised([FIRST, `p3|${THIRD}`], later(5))
      expect(await page()).toMatchObject({
        ask: { passage: { state: 'detached', quote: PIER }, answers: 1 },
        answers: [{}],
      })
    })
  })

  describe('closing one', () => {
    test('stops readers, not the newsroom, and what was answered stays', async () => {
      await answers('I saw it.', 1)
      expect((await opened(false)).ok).toBe(true)
      const late = { on: { askId: ask } }
      expect(await story.says(place.ben, 'Me too.', late)).toEqual({
        ok: false,
        refusal: 'ask-closed',
      })
      expect((await story.says(place.mod, 'Thank you all.', late)).ok).toBe(true)
      expect(await page()).toMatchObject({ open: false, ask: { open: false, answers: 2 } })
      expect((await story.margin()).asks).toMatchObject([{ open: false }])
    })

    test('twice keeps the first time; opening it takes answers again', async () => {
      await opened(false, NEWSROOM, later(1))
      await opened(false, NEWSROOM, later(9))
      const { closedAt } = await place.db.ask.findUniqueOrThrow({ where: { id: ask } })
      expect(closedAt).toEqual(later(1))
      await opened(true)
      expect(await answers('Now I may.', 10)).toBeGreaterThan(0)
    })

    test('two at once leave it closed', async () => {
      const both = await Promise.all([opened(false, NEWSROOM, later(1)), opened(false)])
      expect(both.map(({ ok }) => ok)).toEqual([true, true])
      expect(await page()).toMatchObject({ open: false })
    })

    test('is not for readers, nor for moderators; and there must be one', async () => {
      const refused = { ok: false, refusal: 'not-allowed' }
      expect(await opened(false, place.ann)).toEqual(refused)
      expect(await opened(false, place.mod)).toEqual(refused)
      const none = await changeAsk(place.db, NEWSROOM, { askId: 999_999, open: true }, NOON)
      expect(none).toEqual({ ok: false, refusal: 'no-ask' })
    })

    test('renews the pages that show the article’s comments', async () => {
      const renewed = await renewedBy(place.db, () => opened(false))
      expect(renewed).toEqual([`comments:${story.slug}`])
    })
  })

  describe('gathered for the newsroom', () => {
    test('stand in order of the text, each with its answers, those that are gone last', async () => {
      await answers('I saw it.', 1)
      await askAbout(place.db, story, 'a third berth', 'Who built it?', later(2))
      const gathered = async () => {
        const asks = await asksOfArticle(place.db, story.articleId)
        return asks.map((one) => [one.ask.question, one.answers.length])
      }
      expect(await gathered()).toEqual([
        ['Who built it?', 0],
        ['Did you see it fall?', 1],
      ])
      await story.revised([`p2|${HARBOUR[1]}`, `p3|${THIRD}`], later(5))
      expect(await gathered()).toEqual([
        ['Did you see it fall?', 1],
        ['Who built it?', 0],
      ])
    })

    test('show the first of many answers, in two statements', async () => {
      await manyAnswers(ANSWERS_GATHERED + 7)
      await askAbout(place.db, story, 'a third berth', 'Who built it?', later(2))
      place.statements.length = 0
      const [, many] = await asksOfArticle(place.db, story.articleId)
      expect(place.statements).toHaveLength(2)
      expect(many?.answers).toHaveLength(ANSWERS_GATHERED)
      expect(many?.ask.answers).toBe(ANSWERS_GATHERED + 7)
    })

    test('the desk knows who may close feedback, and where to begin a question', async () => {
      const desk = (who = NEWSROOM) => feedbackDesk(place.db, who, story.slug)
      const other = await place.person({ role: 'author' })
      expect(await desk()).toMatchObject({
        ...{ feedbackOpen: true, commentsOpen: true, maySwitch: true, count: 0 },
        firstBlock: { id: 'p1', revision: 1 },
        asks: [{ ask: { id: ask } }],
      })
      expect(await desk(other)).toMatchObject({ maySwitch: false })
      expect(await feedbackDesk(place.db, NEWSROOM, 'nowhere')).toBeNull()
    })
  })
})
