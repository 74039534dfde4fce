import { expect } from 'vitest'
import { journey } from '../support/journey.ts'
import { printed, SHIPMENT, THAI_STORY } from '../support/pages.ts'

const foreign = {
  th: THAI_STORY,
  vi: '/article/cho-noi-cai-rang-mua-nuoc',
  id: '/article/desa-terapung-danau-tempe',
  ms: '/article/sawah-kedah-tarikh-tanam',
}

journey('every time on a page names its zone', async ({ page }) => {
  for (const address of ['/', SHIPMENT, '/category/asean-news', '/corrections', THAI_STORY]) {
    await page.goto(address)
    const stamps = await page.locator('time').evaluateAll((times) => {
      return times.map((time) => time.getAttribute('datetime'))
    })
    expect(stamps.length, address).toBeGreaterThan(0)
    for (const stamp of stamps) expect(stamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?\+08:00$/)
  }
})

journey('a story says when it was published and when it was changed', async ({ open: _ }) => {
  const words = await printed(SHIPMENT)
  expect(words).toMatch(/<time dateTime="2023-10-14T09:20:00\+08:00"[^>]*>14 October 2023, 09:20</)
  expect(words).toMatch(/Updated <time dateTime="2023-10-15T11:05:00\+08:00"/)
})

journey('a story in another language says which, for those who listen', async ({ page }) => {
  for (const [language, address] of Object.entries(foreign)) {
    await page.goto(address)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    for (const part of ['.story-head h1', '.story-head .dek', '.body p', '.byline time']) {
      const told = await page
        .locator(part)
        .first()
        .evaluate((it) => {
          return it.closest('[lang]')?.getAttribute('lang')
        })
      expect(told, `${address} ${part}`).toBe(language)
    }
    expect(await page.locator('.byline').textContent()).toMatch(/[2-9] min read/)
  }
})

journey('a foreign headline in an English list keeps its language', async ({ page }) => {
  await page.goto('/category/thailand')
  const link = page.locator(`a[href="${THAI_STORY}"]`)
  const row = page.locator('.rows article').filter({ has: link })
  expect(await row.getAttribute('lang')).toBe('th')
  expect(await row.locator('.meta').getAttribute('lang')).toBe('en')
})

journey('a Thai story is as long as it is', async ({ open: _ }) => {
  const minutes = Number(/(\d+) min read/.exec(await printed(THAI_STORY))?.[1])
  expect(minutes).toBeGreaterThanOrEqual(2)
})

journey(
  'a story and its translation lead to each other, for readers and for programs',
  async ({ page }) => {
    const stories = { en: '/article/lake-tempe-floating-houses', id: foreign.id }
    await page.goto(stories.en)
    const other = page.getByRole('navigation', { name: 'Read this in' }).getByRole('link')
    expect(await other.getAttribute('hreflang')).toBe('id')
    await other.click()
    await page.waitForURL(`**${stories.id}`)
    await page.getByRole('link', { name: 'English', exact: true }).click()
    await page.waitForURL(`**${stories.en}`)
    for (const address of Object.values(stories)) {
      const html = await printed(address)
      const links = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)]
      const told = links.map(([, language, href = '']) => [language, new URL(href).pathname])
      expect(told.sort(), address).toEqual([
        ['en', stories.en],
        ['id', stories.id],
        ['x-default', stories.en],
      ])
    }
  },
)
