import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import type { CommentBlock } from '@/lib/text/comments/comment-tree.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { createTestSite, later, NOON, type TestSite } from '../comments/talk.ts'
import { HARBOUR, type MarginStory, publishStory } from './margin-of-story.ts'

const TRUE_WORDS = '> Fishers had asked for it since the old pier fell.\n\nSo had we.'
const OTHER_WORDS = '> Fishers had begged for it since the old pier fell.\n\nSo had we.'

onEachDatabase('quotes of the article in comments', (open) => {
  let place: TestSite
  let story: MarginStory
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    story = await publishStory(place.db)
  })

  const textOf = async (): Promise<readonly CommentBlock[]> => {
    const [thread] = await story.page()
    return thread?.comment.text ?? []
  }
  const checked = async () => {
    const [quote] = await textOf()
    return quote?.type === 'quote' ? quote.checked : undefined
  }

  test('are verified when posted, and link to their place', async () => {
    await story.said(place.ann, TRUE_WORDS)
    expect(await checked()).toEqual({
      ...{ result: 'verified', omits: false, says: '' },
      address: `/article/${story.slug}#:~:text=Fishers%20had%20asked%20for%20it%20since%20the%20old%20pier%20fell`,
    })
  })

  test("that were altered are shown with the article's wording", async () => {
    await story.said(place.ann, OTHER_WORDS)
    expect(await checked()).toMatchObject({
      result: 'altered',
      says: 'Fishers had asked for it since the old pier fell.',
    })
  })

  test('from elsewhere get no mark, and nothing is stored', async () => {
    const id = await story.said(place.ann, '> I never said that, and you know it well.\n\nYou did.')
    expect(await checked()).toBeUndefined()
    expect((await story.row(id)).quotes).toBe('')
  })

  test('of the headline are verified too', async () => {
    await place.db.revision.updateMany({
      where: { articleId: story.articleId },
      data: { headline: 'A third berth at Ambon' },
    })
    await story.said(place.ann, '> A third berth at Ambon\n\nAt last.')
    expect(await checked()).toMatchObject({ result: 'verified' })
  })

  test('are compared with the revision shown then, not with later ones', async () => {
    await story.said(place.ann, TRUE_WORDS)
    await story.revised(HARBOUR.map((line) => line.replace('asked', 'begged')))
    expect(await checked()).toMatchObject({ result: 'verified' })
    await story.said(place.ben, TRUE_WORDS, {}, later(1))
    expect(await checked()).toMatchObject({ result: 'altered' })
  })

  test('are checked again after an edit', async () => {
    const commentId = await story.said(place.ann, OTHER_WORDS)
    const edit = (body: string, minutes: number) => {
      return editComment(place.db, place.ann, { commentId, body }, later(minutes))
    }
    await edit(TRUE_WORDS, 1)
    expect(await checked()).toMatchObject({ result: 'verified' })
    await edit('So had we.', 2)
    expect((await story.row(commentId)).quotes).toBe('')
    await edit(OTHER_WORDS, 3)
    expect(await checked()).toMatchObject({ result: 'altered' })
  })

  test('are marked one by one, in lists and nested quotes too', async () => {
    await story.said(
      place.ann,
      `> Nobody can know that in advance, of course.\n>\n> > Nobody knew who would pay.\n\n- > The port authority says the berth takes boats of up to 90 metres`,
    )
    const [outer, list] = await textOf()
    if (outer?.type !== 'quote' || list?.type !== 'list')
      throw new Error('The comment was not parsed as a quote with a list.')
    const [, inner] = outer.content
    expect(outer.checked).toBeUndefined()
    expect(inner).toMatchObject({ type: 'quote', checked: { result: 'verified' } })
    expect(list.items[0]?.[0]).toMatchObject({ type: 'quote', checked: { result: 'altered' } })
  })

  describe('cost', () => {
    const statements = async (deed: () => Promise<unknown>) => {
      place.statements.length = 0
      await deed()
      return place.statements.length
    }

    test('posting a quote takes no extra statement', async () => {
      const plain = await statements(() => story.said(place.ann, 'No quote at all.'))
      const quoting = await statements(() => story.said(place.ann, TRUE_WORDS, {}, later(1)))
      expect(quoting).toBe(plain)
    })

    test("posting without a quote doesn't read the article's text", async () => {
      place.statements.length = 0
      await story.said(place.ann, 'No quote at all.', {}, NOON)
      expect(place.statements.join('\n')).not.toContain('"bodyText"')
    })
  })
})
