import { beforeAll, beforeEach, expect, test } from 'vitest'
import { NEWSROOM, type Person } from '@/lib/accounts/users/roles.ts'
import { switchFeedback } from '@/lib/conversation/margin/commands/switch-feedback.ts'
import { getFeedbackDesk } from '@/lib/pages/margin/feedback-desk.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { createTestSite, listInvalidatedTags, NOON, type TestSite } from '../comments/talk.ts'
import { type MarginStory, publishStory } from './margin-of-story.ts'

onEachDatabase('opening and closing feedback', (open) => {
  let place: TestSite
  let story: MarginStory
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    story = await publishStory(place.db)
  })

  const switched = (wanted: boolean, who: Person = NEWSROOM, articleId = story.articleId) => {
    return switchFeedback(place.db, who, { articleId, open: wanted }, NOON)
  }
  const isOpen = async () => {
    return (await getFeedbackDesk(place.db, NEWSROOM, story.slug))?.feedbackOpen
  }

  test('closing keeps existing notes and refuses new ones', async () => {
    await story.said(place.ann, 'In 2019.', { on: story.chosen('the old pier fell') })
    expect((await switched(false)).ok).toBe(true)
    expect(await story.margin()).toMatchObject({ open: false, count: 1 })
    const late = await story.says(place.ben, 'In 2020.', { on: story.chosen('two years') })
    expect(late).toEqual({ ok: false, refusal: 'feedback-closed' })
    expect((await story.says(place.ben, 'An ordinary comment.')).ok).toBe(true)
  })

  test('reopening accepts notes again', async () => {
    await switched(false)
    await switched(true)
    expect(await isOpen()).toBe(true)
    expect((await story.says(place.ben, 'In 2020.', { on: story.chosen('two years') })).ok).toBe(
      true,
    )
  })

  test('the article’s author may, another author may not', async () => {
    const { authorId } = await place.db.article.findUniqueOrThrow({
      where: { id: story.articleId },
    })
    const wrote = await place.person({ role: 'author', authorId })
    const other = await place.person({ role: 'author' })
    expect(await switched(false, other)).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await isOpen()).toBe(true)
    expect((await switched(false, wrote)).ok).toBe(true)
    expect(await isOpen()).toBe(false)
  })

  test('an editor may, readers and moderators may not', async () => {
    const editor = await place.person({ role: 'editor' })
    expect((await switched(false, editor)).ok).toBe(true)
    for (const who of [place.ann, place.mod]) {
      expect(await switched(true, who)).toEqual({ ok: false, refusal: 'not-allowed' })
    }
  })

  test("refuses an article that doesn't exist", async () => {
    expect(await switched(true, NEWSROOM, 999_999)).toEqual({ ok: false, refusal: 'no-article' })
  })

  test('two switches at once: the last one wins, neither fails', async () => {
    const both = await Promise.all([switched(false), switched(false)])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(await isOpen()).toBe(false)
  })

  test('invalidates the pages that show the margin', async () => {
    expect(await listInvalidatedTags(place.db, () => switched(false))).toEqual([
      `comments:${story.slug}`,
    ])
  })
})
