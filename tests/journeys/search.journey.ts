import { describe, expect } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { journey } from '../support/journey.ts'
import { get, tooWide } from '../support/pages.ts'

const STORY = '/article/mekong-dams-second-dry-season'

journey('a reader finds a story without scripts, and narrows it down', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false })
  await page.goto('/')
  await page.getByRole('link', { name: 'Search', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('mekong')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('heading', { name: /articles$/ }).waitFor()
  expect(await page.locator('.hit h3 a').first().getAttribute('href')).toMatch(/^\/article\//)
  expect(await page.locator('.hit mark').count()).toBeGreaterThan(0)
  await page.getByText('Narrow down').click()
  const section = page.getByRole('combobox', { name: 'Section', exact: true })
  await section.selectOption('thailand')
  await page.getByRole('button', { name: 'Search' }).click()
  expect(new URL(page.url()).searchParams.get('section')).toBe('thailand')
  expect(await section.inputValue()).toBe('thailand')
  await page.getByRole('link', { name: 'Comments', exact: true }).click()
  expect(new URL(page.url()).searchParams.get('in')).toBe('comments')
  await page.locator('#found').waitFor()
})

journey('whoever mistypes is asked what they meant', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false })
  await page.goto('/search?q=Mekogn+dams')
  await page.getByText('Did you mean').waitFor()
  expect(await page.locator(`.hit a[href="${STORY}"]`).count()).toBe(1)
  await page.getByRole('link', { name: 'Mekong dams', exact: true }).click()
  await page.locator('.found-head').waitFor()
  expect(await page.locator('.hit h3 a').first().getAttribute('href')).toBe(STORY)
})

journey('a story is found from the masthead with the keyboard alone', async ({ page }) => {
  await page.goto('/about')
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url())
  })
  const link = page.getByRole('link', { name: 'Search', exact: true })
  const field = page.getByRole('combobox', { name: 'Search articles and comments' })
  await link.focus()
  // Until its script is there it is a link, which leads to the search page.
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Enter')
  await field.waitFor()
  expect(scripts.size, 'what the field needs is fetched when it is opened').toBeGreaterThan(0)
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type('mekong dam')
  await page.getByRole('option').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('option', { selected: true }).count()).toBe(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.type('mekong dam')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${STORY}`)
})

journey('Enter without a choice searches for what was typed', async ({ page }) => {
  await page.goto('/about')
  await page.waitForLoadState('networkidle')
  await page.getByRole('link', { name: 'Search', exact: true }).click()
  await page.getByRole('combobox', { name: 'Search articles and comments' }).fill('ferry -dam')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=ferry+-dam')
})

const states = {
  'before anything is asked': '/search',
  'with what was found': '/search?q=mekong',
  'narrowed down': '/search?q=the&section=asean-news&sort=newest&page=2',
  'with comments': '/search?q=the&in=comments',
  'in Thai': '/search?q=%E0%B8%84%E0%B8%A5%E0%B8%AD%E0%B8%87',
  'with nothing found, and something meant': '/search?q=mekogn',
  'with nothing found at all': '/search?q=xqzvw+qqqq',
}

describe('the search page is open to everyone', () => {
  journey.for(Object.entries(states))('%s', async ([, address], { open }) => {
    const page = await open({ viewport: { width: 1440, height: 900 } })
    await page.goto(address)
    expect(await axeFindings(page), 'in the light').toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await tooWide(page), 'at 320 pixels').toEqual([])
    expect(await axeFindings(page), 'in the dark, on a narrow screen').toEqual([])
  })
})

journey(
  'whatever stands in the address, there is a page, which no engine indexes',
  async ({ open: _ }) => {
    const odd = [
      '',
      '?q=',
      '?q=%',
      '?q=%00',
      '?q=%ED%A0%80',
      '?q="',
      "?q=NEAR(a+b)+'+OR+1=1+--",
      `?q=${encodeURIComponent('👩‍👩‍👧‍👦 ‮ferry‬')}`,
      `?q=${'x'.repeat(10_000)}`,
      `?q=${encodeURIComponent('เรือ'.repeat(850))}`,
      `?q=${'word+'.repeat(2000)}`,
      '?q=ferry&q=tram&page=999&section=%00&from=2026-99-99&in=everywhere',
    ]
    for (const query of odd) {
      const response = await get(`/search${query}`)
      expect(response.status, query.slice(0, 60)).toBe(200)
      expect(await response.text()).toMatch(/<meta name="robots" content="noindex/)
    }
  },
)
