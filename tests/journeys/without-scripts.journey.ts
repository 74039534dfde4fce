import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { fillLongLists } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { moreStories, SHIPMENT } from '../support/pages.ts'

const scripts = { javaScriptEnabled: false }

const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).click()

beforeAll(fillLongLists)

journey(
  'a reader without scripts goes from the front page to more of a section',
  async ({ open }) => {
    const page = await open(scripts)
    await page.goto('/')
    await page
      .getByRole('navigation', { name: 'Sections', exact: true })
      .getByText('ASEAN News')
      .click()
    await page.waitForURL('/category/asean-news')
    // How far down it stands depends on what other journeys have published meanwhile.
    const shipment = page.locator('.rows h2').filter({ hasText: 'Thousand-container' })
    while ((await shipment.count()) === 0) await follow(page, 'Older articles')
    await shipment.click()
    await page.waitForURL(SHIPMENT)
    const byAuthor = await moreStories(page)
    expect(byAuthor).toHaveLength(6)

    await follow(page, 'More in ASEAN News')
    await page.waitForURL('**?more=category#more')
    const first = await moreStories(page)
    expect(first).toHaveLength(6)
    expect(first).not.toEqual(byAuthor)

    await follow(page, 'Load more in ASEAN News')
    await page.waitForURL('**?more=category&through=*')
    const extended = await moreStories(page)
    expect(extended.slice(0, 6)).toEqual(first)
    expect(extended).toHaveLength(12)
    expect(extended).not.toContain(SHIPMENT)

    await page.reload()
    expect(await moreStories(page)).toEqual(extended)
  },
)

journey(
  'a reader without scripts can share, and finds Check also in the flow',
  async ({ open }) => {
    const page = await open({ ...scripts, viewport: { width: 1440, height: 900 } })
    await page.goto(SHIPMENT)
    const mail = await page.getByRole('link', { name: 'Send by mail' }).getAttribute('href')
    expect(decodeURIComponent(mail ?? '')).toMatch(
      /^mailto:\?subject=Thousand-container.*&body=http.*\/article\/thousand-container-shipment$/,
    )
    const checkAlso = page.getByRole('region', { name: 'Check also' })
    expect(await checkAlso.isVisible()).toBe(true)
    expect(await checkAlso.evaluate((card) => getComputedStyle(card).position)).toBe('relative')
    expect(await checkAlso.getByRole('button').count()).toBe(0)
  },
)

journey('a reader without scripts reads back through a long list and returns', async ({ open }) => {
  const page = await open(scripts)
  for (const address of ['/category/opinion', '/author/opinion-editor', '/tag/letters']) {
    await page.goto(address)
    const newest = await page.locator('.rows h2').first().textContent()
    await follow(page, 'Older articles')
    await page.waitForURL(`**${address}?after=*`)
    expect(await page.locator('.rows > li').count()).toBeGreaterThan(0)
    expect(await page.locator('.rows h2').first().textContent()).toBeTruthy()
    await follow(page, 'Newest articles')
    await page.waitForURL(`**${address}`)
    expect(await page.locator('.rows h2').first().textContent()).toBe(newest)
  }
})

journey('a reader without scripts finds what was put right', async ({ open }) => {
  const page = await open(scripts)
  await page.goto(SHIPMENT)
  await follow(page, 'Corrected')
  const notice = 'Dunay lies east of Vladivostok, on the far side of Ussuri Bay.'
  expect(await page.locator('#corrections').textContent()).toContain(notice)
  await page.goto('/corrections')
  const line = page.locator('.correction').filter({ hasText: notice })
  expect(await line.textContent()).toContain('Found by Reader in Busan')
  await line.getByRole('link').click()
  await page.waitForURL(`**${SHIPMENT}#corrections`)
})
