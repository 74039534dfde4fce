import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { setStatus } from '@/lib/conversation/comments/commands/set-status.ts'
import { createPrompt } from '@/lib/conversation/margin/commands/create-prompt.ts'
import { setPromptOpen } from '@/lib/conversation/margin/commands/set-prompt-open.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { createTestSite, later, type TestSite } from '../../conversation/comments/talk.ts'
import {
  HARBOUR,
  type MarginStory,
  publishStory,
} from '../../conversation/margin/margin-of-story.ts'
import { at, itemsOf, PAPER, programAt } from './exchange.ts'

const PIER = 'since the old pier fell'
const ANNO = 'http://www.w3.org/ns/anno.jsonld'

onEachDatabase('feedback as web annotations', (open) => {
  let place: TestSite
  let story: MarginStory
  let program: ReturnType<typeof programAt>
  beforeAll(async () => {
    place = await createTestSite(open)
    program = programAt(place.db)
  })
  beforeEach(async () => {
    story = await publishStory(place.db)
  })

  const note = (body = 'In 2019.', minutes = 0, on = story.chosen(PIER)) => {
    return story.said(place.ann, body, { on }, later(minutes))
  }
  const source = () => `${PAPER.url}/article/${story.slug}`
  const asks = async (exact = PIER, question = 'Who saw it fall?') => {
    const target = story.chosen(exact)
    if (!('claim' in target)) throw new Error('no claim')
    const put = await createPrompt(
      place.db,
      NEWSROOM,
      { articleId: story.articleId, question, claim: target.claim },
      later(0),
    )
    if (!put.ok) throw new Error(put.refusal)
    return put.id
  }
  const hide = async (id: number, to: 'removed' | 'pending' | 'deleted') => {
    const { shownAt, kind, status, rootId } = await story.row(id)
    const article = { id: story.articleId, slug: story.slug }
    await transaction(place.db, (tx) => {
      return setStatus(tx, { id, article, rootId, kind, status, shownAt }, to, later(9))
    })
  }

  test('a note says who, when, what, and on which words of which revision', async () => {
    const id = await note()
    const { json } = await program.annotation(id)
    expect(json).toMatchObject({
      '@context': ANNO,
      id: `${PAPER.url}/annotation/${id}`,
      type: 'Annotation',
      motivation: 'commenting',
      creator: { type: 'Person', name: 'ann', nickname: 'ann', id: `${PAPER.url}/user/ann` },
      created: later(0).toISOString(),
      body: { type: 'TextualBody', value: 'In 2019.', format: 'text/markdown' },
      target: { type: 'SpecificResource', source: source() },
    })
    expect(at(json, 'target', 'state')).toMatchObject({
      type: 'TimeState',
      cached: `${source()}/revisions/1`,
    })
    const start = HARBOUR.join('\n').indexOf(PIER)
    expect(at(json, 'target', 'selector')).toEqual([
      expect.objectContaining({ type: 'TextQuoteSelector', exact: PIER }),
      { type: 'TextPositionSelector', start, end: start + PIER.length },
    ])
    expect(json.modified).toBeUndefined()
  })

  test('offsets count code points', async () => {
    story = await publishStory(place.db, ['🚢🚢 A ferry 👩‍👩‍👧 sailed ⛴ at noon.'])
    const { json } = await program.annotation(await note('When?', 0, story.chosen('sailed ⛴')))
    expect(at(json, 'target', 'selector', 1)).toEqual({
      type: 'TextPositionSelector',
      start: 17,
      end: 25,
    })
  })

  test('a question questions; a correction edits, with the wording that it proposes', async () => {
    const question = await note('Why?', 0, story.chosen(PIER, { kind: 'question' }))
    expect((await program.annotation(question)).json.motivation).toBe('questioning')
    const on = story.chosen('two years', { kind: 'correction', suggestion: 'three years' })
    const { json } = await program.annotation(await note('It was 2023.', 1, on))
    expect(json).toMatchObject({
      motivation: 'editing',
      body: [
        { type: 'TextualBody', value: 'It was 2023.', purpose: 'commenting' },
        { type: 'TextualBody', value: 'three years', purpose: 'editing', language: 'en' },
      ],
    })
  })

  test('an ask is the newsroom’s; answers and replies are about what they answer', async () => {
    const ask = await asks()
    const answer = await story.said(place.ben, 'I did.', { on: { askId: ask } }, later(1))
    const reply = await story.said(place.ann, 'When?', { parentId: answer }, later(2))
    expect((await program.annotation(`ask-${ask}`)).json).toMatchObject({
      id: `${PAPER.url}/annotation/ask-${ask}`,
      motivation: 'questioning',
      creator: { type: 'Organization', id: PAPER.url, name: PAPER.name },
      body: { value: 'Who saw it fall?', format: 'text/plain', language: 'en' },
      target: { source: source() },
    })
    expect((await program.annotation(answer)).json).toMatchObject({
      motivation: 'replying',
      target: `${PAPER.url}/annotation/ask-${ask}`,
    })
    expect((await program.annotation(reply)).json).toMatchObject({
      motivation: 'replying',
      target: `${PAPER.url}/annotation/${answer}`,
    })
    await setPromptOpen(place.db, NEWSROOM, { askId: ask, open: false }, later(3))
    expect((await program.annotation(`ask-${ask}`)).json['as:closed']).toBe(later(3).toISOString())
  })

  test('after an edit: where it stands now, and the words as they were chosen', async () => {
    const id = await note()
    await story.revised([
      `Today: ${HARBOUR[0]}`,
      `${HARBOUR[1]?.replace('the old pier', 'the very old pier')}`,
    ])
    const { target } = (await program.annotation(id)).json
    expect(target).toMatchObject([
      { source: source(), state: { cached: `${source()}/revisions/2` } },
      { source: source(), state: { cached: `${source()}/revisions/1` } },
    ])
    expect(at(target, 0, 'selector', 0, 'exact')).toBe('since the very old pier fell')
    expect(at(target, 1, 'selector', 0, 'exact')).toBe(PIER)
  })

  test('after a removal: only the words as they were chosen', async () => {
    const id = await note()
    await story.revised([`${HARBOUR[0]}`])
    const { target } = (await program.annotation(id)).json
    expect(target).toMatchObject({ state: { cached: `${source()}/revisions/1` } })
  })

  describe('what nobody may read never appears', () => {
    test('notes that are held or were removed, with the replies below them', async () => {
      const [held, removed, stays] = [await note('a'), await note('b'), await note('c')]
      const reply = await story.said(place.ben, 'No.', { parentId: removed }, later(1))
      await hide(held, 'pending')
      await place.db.comment.update({ where: { id: held }, data: { shownAt: null } })
      await hide(removed, 'removed')
      const { json } = await program.collection(story.slug)
      expect(json.total).toBe(1)
      expect(itemsOf(json.first).map(({ id }) => id)).toEqual([`${PAPER.url}/annotation/${stays}`])
      expect((await program.annotation(held)).status).toBe(404)
      expect((await program.annotation(removed)).status).toBe(410)
      expect((await program.annotation(reply)).status).toBe(410)
    })

    test('a reply to a hidden one is about the thread’s beginning', async () => {
      const first = await note()
      const hidden = await story.said(place.ben, 'Spite.', { parentId: first }, later(1))
      const last = await story.said(place.cem, 'Calm down.', { parentId: hidden }, later(2))
      await hide(hidden, 'deleted')
      expect((await program.annotation(last)).json.target).toBe(`${PAPER.url}/annotation/${first}`)
      expect((await program.collection(story.slug)).text).not.toContain('Spite')
    })

    test('comments that answer no passage', async () => {
      const comment = await story.said(place.ann, 'Well written.')
      expect((await program.annotation(comment)).status).toBe(404)
      expect((await program.collection(story.slug)).json.total).toBe(0)
    })

    test('anything under an article that is not published', async () => {
      const id = await note()
      await place.db.article.update({ where: { id: story.articleId }, data: { status: 'draft' } })
      expect((await program.annotation(id)).status).toBe(404)
      expect((await program.collection(story.slug)).status).toBe(404)
      expect((await program.collection(story.slug, '?page=1')).status).toBe(404)
    })

    test('mail addresses, and the handle of who has left', async () => {
      const [first, second] = [
        await note('a'),
        await story.said(place.ben, 'b', { on: story.chosen('Fishers') }),
      ]
      const guest = { userId: null, guestName: 'ann@example.org', guestEmail: 'ann@example.org' }
      await place.db.comment.update({ where: { id: first }, data: guest })
      await place.db.user.update({ where: { id: place.ben.id }, data: { deletedAt: later(1) } })
      const { text, json } = await program.collection(story.slug)
      await place.db.user.update({ where: { id: place.ben.id }, data: { deletedAt: null } })
      expect(text).not.toContain('example.org')
      expect(itemsOf(json.first).map(({ creator }) => creator)).toEqual([
        { type: 'Person', name: 'ann' },
        { type: 'Person', name: 'ben' },
      ])
      expect(second).toBeGreaterThan(first)
    })
  })
})
