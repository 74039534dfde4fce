import { beforeAll, beforeEach, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { REVISIONS_PAGE } from '@/lib/pages/history/history.ts'
import { getHistoryPage } from '@/lib/pages/history/history-page.ts'
import { getOldVersion } from '@/lib/pages/history/old-version.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { publishCorrection } from '@/lib/publishing/articles/publish-correction.ts'
import { publishDue } from '@/lib/publishing/articles/publish-due.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aFiling, aText, newsroomWith } from '../../../support/newsroom.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour))

onEachDatabase('the public history of an article', (open) => {
  let db: Database
  let articleId: number
  let stories = 0
  let slug = ''

  beforeAll(async () => {
    ;({ db } = await open())
    await newsroomWith(db)
  })
  beforeEach(async () => {
    stories += 1
    slug = `ferry-${stories}`
    const written = await writeArticle(
      db,
      NEWSROOM,
      { filing: aFiling({ slug }), text: aText() },
      at(0),
    )
    articleId = written.ok ? written.id : 0
  })

  const save = (headline: string, hour: number) => {
    return saveRevision(
      db,
      NEWSROOM,
      { articleId, text: aText({ headline }), why: `Why ${headline}.` },
      at(hour),
    )
  }
  const publish = (hour: number, more: { revision?: number; publishedAt?: Date } = {}) => {
    return publishArticle(db, NEWSROOM, { articleId, ...more }, at(hour))
  }
  const revise = async (headline: string, hour: number) => {
    await save(headline, hour)
    await publish(hour)
  }
  const numbers = async (before: number | null = null) => {
    return (await getHistoryPage(db, slug, before))?.entries.map(({ number }) => number)
  }

  test('shows what changed, when and why, newest first', async () => {
    await publish(1)
    await revise('A ferry sinks', 2)
    const history = await getHistoryPage(db, slug, null)
    expect(history?.article).toEqual({ slug, headline: 'A ferry sinks', language: 'en' })
    expect(history?.entries).toMatchObject([
      {
        number: 2,
        at: '2026-03-01T02:00:00.000Z',
        why: 'Why A ferry sinks.',
        current: true,
        changes: {
          headline: [
            { kind: 'same', text: 'A ferry ' },
            { kind: 'removed', text: 'sails' },
            { kind: 'added', text: 'sinks' },
          ],
          dek: [],
          hero: null,
          body: [],
        },
      },
      { number: 1, at: '2026-03-01T01:00:00.000Z', current: false, changes: null },
    ])
  })

  test('leaves out revisions that were never published', async () => {
    await save('Second draft', 1)
    await publish(2)
    await save('Never published', 3)
    await save('Published', 4)
    await publish(5)
    expect(await numbers()).toEqual([4, 2])
    expect((await getHistoryPage(db, slug, null))?.entries[0]?.changes?.headline).toMatchObject([
      { kind: 'removed', text: 'Second draft' },
      { kind: 'added', text: 'Published' },
    ])
    expect(await getOldVersion(db, slug, 1)).toBeNull()
    expect(await getOldVersion(db, slug, 3)).toBeNull()
    expect(await getOldVersion(db, slug, 2)).toMatchObject({ headline: 'Second draft', next: 4 })
  })

  test('lists a revision that was published twice only once', async () => {
    await publish(1)
    await revise('Wrong', 2)
    await publish(3, { revision: 1 })
    const entries = (await getHistoryPage(db, slug, null))?.entries
    expect(entries?.map(({ number, current }) => [number, current])).toEqual([
      [2, false],
      [1, true],
    ])
  })

  test('of a scheduled article starts at its publication date', async () => {
    await publish(1, { publishedAt: at(5) })
    expect(await numbers()).toBeUndefined()
    await publishDue(db, at(6))
    expect((await getHistoryPage(db, slug, null))?.entries).toMatchObject([
      { number: 1, at: '2026-03-01T05:00:00.000Z' },
    ])
  })

  test('of an archived article is hidden until it is published again', async () => {
    await publish(1)
    await revise('Later', 2)
    await refileArticle(db, NEWSROOM, articleId, { archived: true }, at(3))
    expect(await getHistoryPage(db, slug, null)).toBeNull()
    expect(await getOldVersion(db, slug, 1)).toBeNull()
    await refileArticle(db, NEWSROOM, articleId, { archived: false }, at(4))
    await save('Again', 5)
    await publish(6)
    expect((await getHistoryPage(db, slug, null))?.entries).toMatchObject([
      { number: 3, at: '2026-03-01T06:00:00.000Z' },
      { number: 2 },
      { number: 1 },
    ])
  })

  test('shows a correction with its revision, in place of the reason', async () => {
    await publish(1)
    const text = aText({ dek: 'With no room.' })
    const notice = 'The ferry had no room.'
    await publishCorrection(
      db,
      NEWSROOM,
      { articleId, text, notice, foundBy: 'Reader in Batam' },
      at(2),
    )
    expect((await getHistoryPage(db, slug, null))?.entries[0]).toMatchObject({
      why: '',
      corrections: [{ notice, foundBy: 'Reader in Batam' }],
      changes: { dek: [{}, { text: 'room to spare' }, { text: 'no room' }, {}] },
    })
  })

  test('has pages, and shows the changes of the last revision on each', async () => {
    await publish(1)
    const count = REVISIONS_PAGE + 3
    for (let number = 2; number <= count; number += 1) await revise(`Headline ${number}`, number)
    const first = await getHistoryPage(db, slug, null)
    expect(first?.entries).toHaveLength(REVISIONS_PAGE)
    expect(first?.entries.at(-1)?.changes).not.toBeNull()
    expect(first?.olderBefore).toBe(4)
    const older = await getHistoryPage(db, slug, 4)
    expect(older).toMatchObject({ newest: false, olderBefore: null })
    expect(older?.entries.map(({ number }) => number)).toEqual([3, 2, 1])
    expect(await getHistoryPage(db, slug, 1)).toBeNull()
    expect(await getHistoryPage(db, slug, 99)).toBeNull()
  })

  test('has old versions of the article, with the period each was shown', async () => {
    await publish(1)
    await revise('A ferry sinks', 2)
    expect(await getOldVersion(db, slug, 1)).toMatchObject({
      headline: 'A ferry sails',
      article: { headline: 'A ferry sinks' },
      from: '2026-03-01T01:00:00.000Z',
      until: '2026-03-01T02:00:00.000Z',
      next: 2,
      current: false,
      author: { slug: 'desk-writer' },
    })
    expect(await getOldVersion(db, slug, 2)).toMatchObject({
      until: null,
      next: null,
      current: true,
    })
    expect(await getOldVersion(db, slug, 3)).toBeNull()
    expect(await getOldVersion(db, 'nowhere', 1)).toBeNull()
  })
})
