import { beforeAll, beforeEach, expect, test } from 'vitest'
import {
  DRAFT_HOURS,
  deleteDraft,
  getDraft,
  saveDraft,
} from '@/lib/conversation/comments/commands/save-draft.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { type CommentHelpers, createTestSite, later, type TestSite } from './talk.ts'

onEachDatabase('a draft', (open) => {
  let place: TestSite
  let talk: CommentHelpers
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    talk = await place.article()
    await place.db.draft.deleteMany()
  })

  const draft = (body: string) => ({ articleId: talk.articleId, parentId: 0, target: null, body })
  const keep = (key: string, body: string, at = later(0)) => {
    return saveDraft(place.db, key, draft(body), at)
  }
  const found = (key: string, at = later(0)) => getDraft(place.db, key, at)

  test('is found by its key only', async () => {
    await keep('k1', 'Half a thought')
    expect(await found('k1')).toEqual(draft('Half a thought'))
    expect(await found('k2')).toBeNull()
  })

  test('of inline feedback keeps its passage, kind and wording', async () => {
    const target = {
      place: 'block=p1&revision=2&from=4&through=9',
      kind: 'correction',
      suggestion: 'one',
    }
    await saveDraft(place.db, 'k1', { ...draft('At one'), target }, later(0))
    expect((await found('k1'))?.target).toEqual(target)
    await keep('k1', 'Half a thought')
    expect((await found('k1'))?.target).toBeNull()
  })

  test('is stored under a hash of its key', async () => {
    await keep('k1', 'Half a thought')
    const [row] = await place.db.draft.findMany()
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(row)).not.toContain('k1"')
  })

  test('replaces an earlier one, even at the same time', async () => {
    await keep('k1', 'Half a thought')
    await keep('k1', 'A whole thought')
    expect(await found('k1')).toEqual(draft('A whole thought'))
    await Promise.all(['a', 'b', 'c', 'd'].map((body) => keep('k3', body)))
    expect(await place.db.draft.count()).toBe(2)
  })

  test('remembers its parent', async () => {
    const parentId = await talk.said(place.ann, 'First.')
    await saveDraft(place.db, 'k1', { ...draft('Second'), parentId }, later(0))
    expect(await found('k1')).toMatchObject({ parentId })
  })

  test('expires after a day', async () => {
    await keep('k1', 'Half a thought')
    const day = DRAFT_HOURS * 60
    expect(await found('k1', later(day))).not.toBeNull()
    expect(await found('k1', later(day + 1))).toBeNull()
    await keep('k2', 'Another', later(day + 1))
    expect(await place.db.draft.count()).toBe(1)
  })

  test('is deleted when posted, and with its article', async () => {
    await keep('k1', 'Half a thought')
    await deleteDraft(place.db, 'k1')
    await deleteDraft(place.db, 'k1')
    expect(await found('k1')).toBeNull()
    await keep('k2', 'Half a thought')
    await place.db.article.delete({ where: { id: talk.articleId } })
    expect(await found('k2')).toBeNull()
  })

  test('is not saved for an unpublished article', async () => {
    await saveDraft(place.db, 'k1', { ...draft('To nobody'), articleId: 999_999 }, later(0))
    await place.db.article.update({
      where: { id: talk.articleId },
      data: { status: 'archived' },
    })
    await keep('k2', 'To nobody')
    expect(await place.db.draft.count()).toBe(0)
  })
})
