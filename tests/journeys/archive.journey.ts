import { expect } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { atTheDesk, fillLongLists } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { aFiling, published } from '../support/newsroom.ts'
import { get, printed, SHIPMENT } from '../support/pages.ts'

journey(
  'a reader goes down the archive to a story, and on to the next, without scripts',
  async ({ open }) => {
    await fillLongLists()
    const page = await open({ javaScriptEnabled: false })
    await page.goto('/')
    await page.getByRole('navigation', { name: 'The newspaper' }).getByText('Archive').click()
    await page.getByRole('link', { name: /^October 2023: \d+ stor/ }).click()
    await page.waitForURL('**/archive/2023/10')
    await page.getByRole('link', { name: /^14 October 2023: 1 story/ }).click()
    await page.waitForURL('**/archive/2023/10/14')
    await page.locator('.rows h2').first().click()
    await page.waitForURL(`**${SHIPMENT}`)
    await page.goto('/article/letter-3')
    await page.getByRole('link', { name: /^Next story/ }).click()
    await page.waitForURL('**/article/letter-2')
    await page.getByRole('link', { name: /^Previous story/ }).click()
    await page.waitForURL('**/article/letter-3')
  },
)

journey('a long month goes on, each of its pages at an address of its own', async ({ page }) => {
  await fillLongLists()
  await page.goto('/archive/2023/08')
  const slugs = async () => {
    return page.locator('.rows > li > article > a').evaluateAll((links) => {
      return links.map((link) => link.getAttribute('href'))
    })
  }
  const first = await slugs()
  await page.getByRole('link', { name: 'Older articles' }).click()
  await page.waitForURL(/\/archive\/2023\/08\?after=letter-\d+$/)
  const rest = await slugs()
  expect(rest.length).toBeGreaterThan(0)
  expect(new Set([...first, ...rest]).size).toBe(first.length + rest.length)
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(canonical).toBe(page.url())
})

journey(
  'a story is in the archive on the first request, and gone when it is gone',
  async ({ open: _ }) => {
    const pages = ['/archive/2019/05', '/archive/2019/05/07']
    for (const address of pages) expect((await get(address)).status, address).toBe(404)
    const before = await printed('/archive')
    expect(before).not.toContain('/archive/2019/05"')
    await atTheDesk(async (db) => {
      const at = new Date('2019-05-06T17:00:00Z')
      const id = await published(db, aFiling({ slug: 'a-lamp-is-lit' }), at)
      for (const address of pages)
        expect(await printed(address)).toContain('/article/a-lamp-is-lit')
      expect(await printed('/archive')).toContain('/archive/2019/05"')
      await refileArticle(db, NEWSROOM, id, { slug: 'a-lamp-burns' })
      for (const address of pages) expect(await printed(address)).toContain('/article/a-lamp-burns')
      await refileArticle(db, NEWSROOM, id, { archived: true })
    })
    for (const address of pages) expect((await get(address)).status, address).toBe(404)
  },
)

journey('today leads to today, and to the archive where today has nothing', async ({ open: _ }) => {
  const leads = async () => {
    const answer = await get('/archive/today')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([307, 'no-store'])
    return answer.headers.get('location') ?? ''
  }
  expect(await leads()).toMatch(/^\/archive(\/\d{4}\/\d\d\/\d\d)?$/)
  await atTheDesk(async (db) => {
    // A leap day was there four years ago too.
    const then = new Date()
    then.setUTCFullYear(then.getUTCFullYear() - 4)
    const id = await published(db, aFiling({ slug: 'four-years-ago' }), then)
    const today = await leads()
    expect(await printed(today)).toContain('/article/four-years-ago')
    await refileArticle(db, NEWSROOM, id, { archived: true })
  })
})

journey('no date breaks the archive, and WordPress’s addresses lead to it', async ({ open: _ }) => {
  for (const address of [
    '/archive/2023/13',
    '/archive/2023/1',
    '/archive/2023/02/30',
    '/archive/9999/99/99',
    '/archive/%00/01',
    '/archive/2023/%E0%A4%A',
    '/archive/2023',
    '/archive/2023/10?after=no-such-story',
    `/archive/2023/10?after=${'x'.repeat(3000)}`,
    '/archive/-001/01',
  ]) {
    expect((await get(address)).status, address).toBe(404)
  }
  expect((await get('/2023/10')).headers.get('location')).toBe('/archive/2023/10')
  expect((await get('/2023/10/14')).headers.get('location')).toBe('/archive/2023/10/14')
})
