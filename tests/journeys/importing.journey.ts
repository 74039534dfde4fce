import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { axeFindings, expectOpenToEveryone } from '../support/axe.ts'
import { importWhileRunning } from '../support/import.ts'
import { journey } from '../support/journey.ts'
import { ownSite } from '../support/own-site.ts'
import { get, printed, tooWide } from '../support/pages.ts'
import { load } from '../support/weigh.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'wxr')
/** What every developer of WordPress themes tests with; it is no part of this repository. */
const themeUnitTest = join(
  import.meta.dirname,
  '../../../shared/fixtures/theme-unit-test.wordpress.xml',
)

function importBefore(file: string, asked: readonly string[]): void {
  beforeAll(async () => {
    if (typeof ownSite().browser !== 'string') return
    // Kept as missing, so that the import has to renew them.
    for (const address of asked) await get(address)
    const { code, report } = await importWhileRunning(file)
    expect(report).toContain('Nothing was lost.')
    expect(code).toBe(0)
  })
}

async function leadTo(moved: Readonly<Record<string, string>>): Promise<void> {
  for (const [old, now] of Object.entries(moved)) {
    const { status, headers } = await get(old)
    expect({ status, to: headers.get('location') }, old).toEqual({ status: 308, to: now })
  }
}

/** Loads from us only, has nothing that axe finds, and fits a narrow screen, by day and by night. */
async function readsWell(page: Page, address: string): Promise<void> {
  const { files } = await load(page, address)
  expect(files().filter((file) => !/^(\/|data:)/.test(file))).toEqual([])
  expect(await page.locator('.body > *').count()).toBeGreaterThan(1)
  expect(await axeFindings(page), 'in the light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await tooWide(page)).toEqual([])
  expect(await axeFindings(page), 'in the dark, narrow').toEqual([])
}

describe('a small paper that moved here', () => {
  const SHIP = '/article/the-ship'
  importBefore(join(fixtures, 'quay-1.2.xml'), [SHIP, '/category/east-quay', '/?p=70020'])

  journey('an Arabic post reads from right to left, and runs nothing', async ({ page }) => {
    await readsWell(page, SHIP)
    expect(await page.title()).toContain('السفينة')
    const direction = (part: string) => {
      return page
        .locator(part)
        .first()
        .evaluate((it) => getComputedStyle(it).direction)
    }
    expect(await direction('.story-head h1')).toBe('rtl')
    expect(await direction('.body p')).toBe('rtl')
    expect(await direction('.body > p:last-of-type')).toBe('ltr')
    expect(await page.locator('.body').textContent()).not.toContain('document.title')
    await page.getByText('Picture not available').waitFor()
    await page.getByRole('link', { name: 'الجدول' }).click()
    await page.getByRole('heading', { name: 'When the ships come' }).waitFor()
  })

  journey('its old addresses lead to what they named', async ({ open: _ }) => {
    await leadTo({
      '/?p=70020': SHIP,
      '/?p=70021&utm_source=letter': '/article/when-the-ships-come',
      '/2022/05/06/the-ship': SHIP,
      '/?cat=70012': '/category/east-quay',
      '/category/quays/east-quay': '/category/east-quay',
      '/author/salma': '/author/quay-writer',
    })
  })

  journey('its sections stand one in the other and list its posts', async ({ page }) => {
    await page.goto('/category/quays')
    expect(await page.locator('.rows > li').count()).toBe(2)
    await page.locator('.subsections').getByRole('link', { name: 'East Quay' }).click()
    await page.waitForURL('**/category/east-quay')
    await page.getByRole('navigation', { name: 'Sections above' }).getByText('Quays').waitFor()
    expect(await page.locator('.rows > li').count()).toBe(2)
    expect(await axeFindings(page)).toEqual([])
  })
})

describe('a paper whose readers used wpDiscuz', () => {
  const LAMP = '/article/the-lamp'
  importBefore(join(fixtures, 'lighthouse-1.2.xml'), [LAMP])

  /** A comment without its replies, by what it says. */
  const said = (page: Page, words: string) => {
    return page.locator('.comment', { has: page.locator('> .comment-text', { hasText: words }) })
  }
  const head = (page: Page, words: string) => said(page, words).locator('> .comment-head')
  const foot = (page: Page, words: string) => said(page, words).locator('> .comment-foot')

  journey('its votes, pins, closed threads and edits are kept', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto(LAMP)
    await page.getByRole('heading', { name: '6 comments' }).waitFor()
    const pinned = page.locator('.comments .comment').first()
    expect(await pinned.textContent()).toContain('House rules: be kind.')
    expect(await head(page, 'House rules').textContent()).toContain('Pinned')

    const question = 'Which lamp did they keep?'
    expect(await head(page, question).textContent()).toContain('Closed to replies')
    for (const words of [question, 'The one from 1898.', 'And the glass?']) {
      expect(await foot(page, words).getByRole('link', { name: 'Reply' }).count(), words).toBe(0)
    }
    expect(await foot(page, 'House rules').getByRole('link', { name: 'Reply' }).count()).toBe(1)

    const votes = (words: string) => foot(page, words).getByRole('button').allTextContents()
    expect(await votes(question)).toEqual(['▲ 5', '▼ 1'])
    expect(await votes('The one from 1898.')).toEqual(['▲ 2', '▼'])
    expect(await votes('And the glass?')).toEqual(['▲', '▼ 3'])
    expect(await votes('House rules')).toEqual(['▲', '▼'])

    await head(page, 'The one from 1898.').getByRole('link', { name: 'edited' }).click()
    await page.waitForURL('**/comment/*#history')
  })

  journey('what only some could read there is not read here', async ({ open: _ }) => {
    const page = await printed(LAMP)
    for (const words of ['Waiting for approval.', 'Between you and me.', 'Gone.', '[…] the lamp']) {
      expect(page).not.toContain(words)
    }
  })

  journey('its conversation is open to everyone', async ({ page }) => {
    await page.goto(LAMP)
    await expectOpenToEveryone(page, LAMP)
    await page.getByRole('link', { name: 'edited' }).click()
    await page.waitForURL('**/comment/*#history')
    await expectOpenToEveryone(page, 'a comment that was edited there')
  })
})

describe.skipIf(!existsSync(themeUnitTest))('the export that every theme is tested with', () => {
  importBefore(themeUnitTest, ['/category/classic', '/article/block-gallery', '/?p=1755'])

  const posts = ['markup-html-tags-and-formatting', 'post-format-gallery', 'markup-image-alignment']
  journey.for(posts)('its post %s reads well', async (slug, { page }) => {
    await readsWell(page, `/article/${slug}`)
  })

  journey('its old addresses lead to what they named', async ({ open: _ }) => {
    await leadTo({
      '/?p=1755': '/article/block-image',
      '/?p=1178': '/article/markup-html-tags-and-formatting',
      '/2013/01/11/markup-html-tags-and-formatting': '/article/markup-html-tags-and-formatting',
      '/?cat=4675': '/category/markup',
      '/category/parent/child-1/child-2': '/category/child-2',
    })
  })

  journey('its sections list their posts, page by page', async ({ page }) => {
    await page.goto('/category/classic')
    expect(await page.locator('.rows > li').count()).toBe(20)
    await page.getByRole('link', { name: 'Older articles' }).click()
    await page.waitForURL('**/category/classic?after=*')
    expect(await page.locator('.rows > li').count()).toBeGreaterThan(10)
    expect(await axeFindings(page)).toEqual([])
    await page.goto('/category/parent')
    await page.locator('.subsections a').first().click()
    await page.waitForURL('**/category/child-1')
    expect(await axeFindings(page)).toEqual([])
  })

  journey('its comments stand in their threads, as plain pages too', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto('/article/template-comments')
    await page.getByRole('link', { name: '19 comments' }).click()
    await page.getByRole('heading', { name: '19 comments' }).waitFor()
    await page.getByRole('link', { name: 'Oldest' }).click()
    await page.waitForURL('**/article/template-comments?comments=oldest#comments')
    const first = await page.locator('.comment .comment').count()
    await page.getByRole('link', { name: /^All \d+ replies$/ }).click()
    await page.waitForURL('**/article/template-comments?comment=*')
    expect(await page.locator('.comment .comment').count()).toBeGreaterThan(first)
    const deepest = page.getByText('in reply to').first()
    const own = deepest.locator('..').getByRole('link').last()
    const address = (await own.getAttribute('href')) ?? ''
    await own.click()
    await page.waitForURL(`**${address}`)
    expect(await page.locator(':target').count()).toBe(1)
    expect(await page.locator('.comments > .thread > .comment').count()).toBe(1)
    await page.getByRole('link', { name: 'View all comments' }).click()
    await page.waitForURL('**/article/template-comments#comments')
  })

  journey('its comments are open to everyone', async ({ page }) => {
    await readsWell(page, '/article/template-comments?comments=oldest')
  })

  journey('what was not public there is not public here', async ({ open: _ }) => {
    for (const slug of ['draft', 'scheduled', 'template-password-protected']) {
      expect((await get(`/article/${slug}`)).status, slug).toBe(404)
    }
    expect(await printed('/about')).toContain('The Straits Courier')
    expect(await printed('/about-2')).toContain('About The Tests')
  })
})
