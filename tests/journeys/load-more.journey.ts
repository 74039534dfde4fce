import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { MAX_MORE } from '@/lib/pages/articles/more-list.ts'
import { journey } from '../support/journey.ts'
import { drawn, expectFailedAnswers, moreStories, SHIPMENT, scripted } from '../support/pages.ts'

const tab = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const loadMore = (page: Page) => page.locator('#more .load-more')
const cards = (page: Page, count: number) => {
  return page.locator(`#more .cards > li:nth-child(${count})`).waitFor()
}

/** Opens the article; `stayed` tells whether the page is still the one that was opened. */
async function openArticle(page: Page, address = SHIPMENT) {
  await page.goto(address)
  await scripted(page)
  await page.evaluate(() => document.body.setAttribute('data-stayed', ''))
  return { stayed: async () => (await page.locator('body[data-stayed]').count()) === 1 }
}

journey('more of a section comes in place, with an address of its own', async ({ page }) => {
  const { stayed } = await openArticle(page)
  const byAuthor = await moreStories(page)
  await tab(page, 'More in ASEAN News').click()
  await page.waitForURL(`**${SHIPMENT}?more=category#more`)
  const first = await moreStories(page)
  await loadMore(page).click()
  await cards(page, 12)
  await page.waitForURL(`**${SHIPMENT}?more=category&through=*#more`)
  const extended = await moreStories(page)
  expect(extended.slice(0, 6)).toEqual(first)
  expect(new Set(extended).size).toBe(12)
  expect(extended).not.toContain(SHIPMENT)
  expect(await page.locator('#more [role=status]').textContent()).toBe('6 more stories')

  await tab(page, 'More by Desk Writer').click()
  await page.waitForURL(`**${SHIPMENT}?more=author#more`)
  expect(await moreStories(page)).toEqual(byAuthor)
  await tab(page, 'More in ASEAN News').click()
  await page.waitForURL('**through=*')
  expect(await moreStories(page)).toEqual(extended)
  expect(await stayed()).toBe(true)
})

journey('the way on ends where a list ends, or leads to the section', async ({ page }) => {
  const { stayed } = await openArticle(page)
  await tab(page, 'More in ASEAN News').click()
  await page.waitForURL('**?more=category#more')
  let shown = await moreStories(page)
  const more = page.getByRole('link', { name: 'Load more in ASEAN News' })
  while ((await more.count()) > 0) {
    await more.click()
    await cards(page, shown.length + 1)
    shown = await moreStories(page)
  }
  expect(await stayed()).toBe(true)
  expect(new Set(shown).size).toBe(shown.length)
  expect(shown).not.toContain(SHIPMENT)
  // Other journeys file stories there too, so that it may have got longer than a page reaches.
  const rest = await page.getByRole('link', { name: 'All stories in ASEAN News' }).count()
  if (rest > 0) return expect(shown.length).toBe(MAX_MORE)
  await page.goto('/category/asean-news')
  const section = await page.locator('.rows article > a').count()
  expect(shown.length).toBeGreaterThanOrEqual(Math.min(section, 20) - 1)
})

journey(
  'going back brings the list as it was, at the place where it was left',
  async ({ page }) => {
    await openArticle(page, `${SHIPMENT}?more=category`)
    await loadMore(page).click()
    await cards(page, 12)
    const extended = await moreStories(page)
    const link = page.locator('#more .cards > li:nth-child(11) a').first()
    await link.scrollIntoViewIfNeeded()
    await drawn(page)
    const left = await page.evaluate(() => scrollY)
    await link.click()
    await page.waitForURL(`**${extended[10]}`)
    await page.locator('#story').waitFor()
    await page.goBack()
    await cards(page, 12)
    expect(await moreStories(page)).toEqual(extended)
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 50, left)
    await page.reload()
    expect(await moreStories(page)).toEqual(extended)
  },
)

journey(
  'a reader is told when more could not be loaded, and the link still works',
  async ({ page }) => {
    expectFailedAnswers(page)
    const { stayed } = await openArticle(page)
    await page.route('**/api/more/**', (route) => route.abort())
    const link = tab(page, 'More in ASEAN News')
    await link.click()
    await page.getByText('The stories did not load.').waitFor()
    expect(await stayed()).toBe(true)
    await link.click()
    await page.waitForURL('**?more=category#more')
    await scripted(page)
    expect(await stayed()).toBe(false)
    expect(await moreStories(page)).toHaveLength(6)
  },
)

journey('a link that is to open elsewhere is left to the browser', async ({ page }) => {
  const { stayed } = await openArticle(page, `${SHIPMENT}?more=category`)
  // Opening a tab is the browser's own affair, and slow: it is enough that it is asked to.
  await page.evaluate(() => {
    addEventListener('click', (event) => {
      document.body.setAttribute('data-left-to-browser', String(!event.defaultPrevented))
      event.preventDefault()
    })
  })
  await loadMore(page).click({ modifiers: ['ControlOrMeta'] })
  await page.locator('body[data-left-to-browser="true"]').waitFor({ state: 'attached' })
  expect(await moreStories(page)).toHaveLength(6)
  expect(await stayed()).toBe(true)
  await loadMore(page).click()
  await page.locator('body[data-left-to-browser="false"]').waitFor({ state: 'attached' })
  await cards(page, 12)
})
