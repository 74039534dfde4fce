import { expect } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { publishCorrection } from '@/lib/publishing/articles/publish-correction.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { aFiling, aText } from '../support/newsroom.ts'
import { get, printed } from '../support/pages.ts'

const LISTS = [
  '/',
  '/category/indonesia',
  '/category/asean-news',
  '/author/desk-writer',
  '/tag/tides',
]

/** Has every page that shows the story printed and kept, so that a stale one would show. */
async function warm(address: string): Promise<void> {
  for (const page of [...LISTS, '/corrections', address]) await (await get(page)).text()
}

/** Tells a story of that slug at the desk; afterwards the newsroom is as it was before. */
async function told(
  slug: string,
  headline: string,
  tell: (db: Database, id: number) => Promise<void>,
) {
  await atTheDesk(async (db) => {
    const filing = aFiling({ slug, tags: ['tides'] })
    const written = await writeArticle(db, NEWSROOM, { filing, text: aText({ headline }) })
    if (!written.ok) throw new Error(written.refusal)
    try {
      await tell(db, written.id)
    } finally {
      await refileArticle(db, NEWSROOM, written.id, { archived: true })
    }
  })
}

async function retell(db: Database, articleId: number, headline: string): Promise<void> {
  const text = aText({ headline })
  await saveRevision(db, NEWSROOM, { articleId, text, why: 'Says it better.' })
  await publishArticle(db, NEWSROOM, { articleId })
}

// `open` is asked for so that these stories, too, are told only where there is a site.
journey('a story shows everywhere on the first request after it went out', async ({ open: _ }) => {
  const address = '/article/a-tide-turns'
  await warm(address)
  expect((await get(address)).status).toBe(404)
  await told('a-tide-turns', 'A tide turns at dawn', async (db, articleId) => {
    expect((await get(address)).status).toBe(404)
    await publishArticle(db, NEWSROOM, { articleId })
    expect(await printed(address)).toContain('A tide turns at dawn')
    for (const list of LISTS) expect(await printed(list), list).toContain('A tide turns at dawn')

    await retell(db, articleId, 'A tide turns at noon')
    for (const page of [...LISTS, address]) {
      const words = await printed(page)
      expect(words, page).toContain('A tide turns at noon')
      expect(words, page).not.toContain('A tide turns at dawn')
    }
  })
  expect((await get(address)).status).toBe(404)
  expect(await printed('/')).not.toContain('A tide turns')
})

journey('a correction shows at once, in the story and among the others', async ({ open: _ }) => {
  const address = '/article/a-pier-closes'
  await told('a-pier-closes', 'A pier closes', async (db, articleId) => {
    await publishArticle(db, NEWSROOM, { articleId })
    await warm(address)
    const notice = 'The pier closes in June. We had written July.'
    const text = aText({ headline: 'A pier closes in June' })
    const correction = { articleId, text, notice, foundBy: 'Reader in Ambon' }
    await publishCorrection(db, NEWSROOM, correction)
    for (const page of [address, '/corrections', '/']) {
      expect(await printed(page), page).toContain(notice)
    }
    expect(await printed(address)).toContain('Found by Reader in Ambon')
  })
})

journey(
  'a story that moved is where it says, and its old address leads there',
  async ({ open: _ }) => {
    await told('a-buoy-drifts', 'A buoy drifts', async (db, articleId) => {
      await publishArticle(db, NEWSROOM, { articleId })
      await warm('/article/a-buoy-drifts')
      await warm('/article/a-buoy-comes-home')
      const to = { slug: 'a-buoy-comes-home', category: 'thailand' }
      await refileArticle(db, NEWSROOM, articleId, to)
      const old = await get('/article/a-buoy-drifts')
      expect(old.status).toBe(308)
      expect(old.headers.get('location')).toBe('/article/a-buoy-comes-home')
      expect(await printed('/article/a-buoy-comes-home')).toContain('A buoy drifts')
      expect(await printed('/category/thailand')).toContain('/article/a-buoy-comes-home')
      expect(await printed('/category/indonesia')).not.toContain('A buoy drifts')
      for (const page of ['/', '/category/asean-news', '/author/desk-writer', '/tag/tides']) {
        const words = await printed(page)
        expect(words, page).toContain('/article/a-buoy-comes-home')
        expect(words, page).not.toContain('/article/a-buoy-drifts')
      }
    })
  },
)

journey('readers who ask while a story changes never keep an older state', async ({ open: _ }) => {
  const address = '/article/a-count-goes-on'
  await told('a-count-goes-on', 'The count stands at 0.', async (db, articleId) => {
    await publishArticle(db, NEWSROOM, { articleId })
    for (let count = 1; count <= 10; count += 1) {
      const asked = Promise.all(Array.from({ length: 4 }, () => printed(address)))
      await retell(db, articleId, `The count stands at ${count}.`)
      await asked
      for (const page of [address, '/tag/tides']) {
        expect(await printed(page)).toContain(`The count stands at ${count}.`)
      }
    }
  })
})
