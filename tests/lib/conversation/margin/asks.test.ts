import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { setPromptOpen } from '@/lib/conversation/margin/commands/set-prompt-open.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { getFeedbackDesk } from '@/lib/pages/margin/feedback-desk.ts'
import { getPromptById } from '@/lib/pages/margin/prompt-by-id.ts'
import { ANSWERS_GATHERED, ANSWERS_PAGE } from '@/lib/pages/margin/prompt-views.ts'
import { listPromptsOfArticle } from '@/lib/pages/margin/prompts-of-article.ts'
import { onEachDatabase } from '../../../support/database.ts'
import {
  createTestSite,
  later,
  listInvalidatedTags,
  NOON,
  type TestSite,
} from '../comments/talk.ts'
import { askAbout } from './asking.ts'
import { HARBOUR, type MarginStory, publishStory } from './margin-of-story.ts'

const PIER = 'since the old pier fell'
const [FIRST = '', , THIRD = ''] = HARBOUR

onEachDatabase('questions of the newsroom', (open) => {
  let place: TestSite
  let story: MarginStory
  let ask: number
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    story = await publishStory(place.db)
    ask = await askAbout(place.db, story, PIER, 'Did you see it fall?')
  })

  const answers = async (words: string, minutes: number, by = place.ann) => {
    return story.said(by, words, { on: { askId: ask } }, later(minutes))
  }
  const page = (after: number | null = null) => getPromptById(place.db, story.slug, ask, after)
  const opened = (wanted: boolean, who = NEWSROOM, at = NOON) => {
    return setPromptOpen(place.db, who, { askId: ask, open: wanted }, at)
  }
  /** Inserts replies in bulk, the first at noon, then one a minute. */
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

  describe('the page of one question', () => {
    test('shows the passage, the question and its replies, oldest first', async () => {
      await answers('I heard it.', 2, place.ben)
      await answers('I saw it.', 1)
      expect(await page()).toMatchObject({
        article: { slug: story.slug, language: 'en' },
        ask: { question: 'Did you see it fall?', passage: { quote: PIER }, answers: 2, open: true },
        ...{ open: true, after: null, next: null },
        answers: [{ author: { name: 'ann' } }, { author: { name: 'ben' } }],
      })
    })

    test('takes two queries', async () => {
      await answers('I saw it.', 1)
      place.statements.length = 0
      await page()
      expect(place.statements).toHaveLength(2)
    })

    test("leaves out replies that aren't shown", async () => {
      const commentId = await answers('Buy my boats.', 1)
      await moderateComment(place.db, NEWSROOM, { commentId, act: 'remove' }, later(2))
      expect(await page()).toMatchObject({ ask: { answers: 0 }, answers: [] })
    })

    test('paging through many replies shows each once', async () => {
      await manyAnswers(ANSWERS_PAGE + 5)
      const first = await page()
      const second = await page(first?.next ?? 0)
      const ids = [...(first?.answers ?? []), ...(second?.answers ?? [])].map(({ id }) => id)
      expect(first?.answers).toHaveLength(ANSWERS_PAGE)
      expect(new Set(ids).size).toBe(ANSWERS_PAGE + 5)
      expect(second).toMatchObject({ after: first?.next, next: null })
      expect(await page(second?.answers.at(-1)?.id)).toBeNull()
    })

    test('exists only under its own article while that is public', async () => {
      const elsewhere = await publishStory(place.db)
      expect(await getPromptById(place.db, elsewhere.slug, ask, null)).toBeNull()
      expect(await getPromptById(place.db, story.slug, 999_999, null)).toBeNull()
      await place.db.article.update({
        where: { id: story.articleId },
        data: { status: 'archived' },
      })
      expect(await page()).toBeNull()
    })

    test('keeps its quote and its replies when the passage is deleted', async () => {
      await answers('I saw it.', 1)
      await story.revised([FIRST, `p3|${THIRD}`], later(5))
      expect(await page()).toMatchObject({
        ask: { passage: { state: 'detached', quote: PIER }, answers: 1 },
        answers: [{}],
      })
    })
  })

  describe('closing a question', () => {
    test('stops readers, not staff, and keeps its replies', async () => {
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

    test('twice keeps the first time; reopening accepts replies again', async () => {
      await opened(false, NEWSROOM, later(1))
      await opened(false, NEWSROOM, later(9))
      const { closedAt } = await place.db.ask.findUniqueOrThrow({ where: { id: ask } })
      expect(closedAt).toEqual(later(1))
      await opened(true)
      expect(await answers('Now I may.', 10)).toBeGreaterThan(0)
    })

    test('twice at once leaves it closed', async () => {
      const both = await Promise.all([opened(false, NEWSROOM, later(1)), opened(false)])
      expect(both.map(({ ok }) => ok)).toEqual([true, true])
      expect(await page()).toMatchObject({ open: false })
    })

    test('is refused to readers and moderators, and for a missing question', async () => {
      const refused = { ok: false, refusal: 'not-allowed' }
      expect(await opened(false, place.ann)).toEqual(refused)
      expect(await opened(false, place.mod)).toEqual(refused)
      const none = await setPromptOpen(place.db, NEWSROOM, { askId: 999_999, open: true }, NOON)
      expect(none).toEqual({ ok: false, refusal: 'no-ask' })
    })

    test('invalidates the pages that show the article’s comments', async () => {
      const renewed = await listInvalidatedTags(place.db, () => opened(false))
      expect(renewed).toEqual([`comments:${story.slug}`])
    })
  })

  describe("all questions on the newsroom's page", () => {
    test('are in text order with their replies, detached ones last', async () => {
      await answers('I saw it.', 1)
      await askAbout(place.db, story, 'a third berth', 'Who built it?', later(2))
      const gathered = async () => {
        const asks = await listPromptsOfArticle(place.db, story.articleId)
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

    test('show the first replies of each, in two queries', async () => {
      await manyAnswers(ANSWERS_GATHERED + 7)
      await askAbout(place.db, story, 'a third berth', 'Who built it?', later(2))
      place.statements.length = 0
      const [, many] = await listPromptsOfArticle(place.db, story.articleId)
      expect(place.statements).toHaveLength(2)
      expect(many?.answers).toHaveLength(ANSWERS_GATHERED)
      expect(many?.ask.answers).toBe(ANSWERS_GATHERED + 7)
    })

    test('the page says who may close feedback and where to start a new question', async () => {
      const desk = (who = NEWSROOM) => getFeedbackDesk(place.db, who, story.slug)
      const other = await place.person({ role: 'author' })
      expect(await desk()).toMatchObject({
        ...{ feedbackOpen: true, commentsOpen: true, maySwitch: true, count: 0 },
        firstBlock: { id: 'p1', revision: 1 },
        asks: [{ ask: { id: ask } }],
      })
      expect(await desk(other)).toMatchObject({ maySwitch: false })
      expect(await getFeedbackDesk(place.db, NEWSROOM, 'nowhere')).toBeNull()
    })
  })
})
