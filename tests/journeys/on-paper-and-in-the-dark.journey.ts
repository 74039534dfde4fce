import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey } from '../support/journey.ts'
import { drawn, SHIPMENT, scripted } from '../support/pages.ts'

/** How light the page's ink and paper are, from 0 (black) to 255. */
function lightness(page: Page): Promise<{ ink: number; paper: number }> {
  return page.evaluate(() => {
    const mean = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      return (red + green + blue) / 3
    }
    const words = getComputedStyle(document.querySelector('.body > p') ?? document.body)
    const sheet = getComputedStyle(document.documentElement)
    return { ink: mean(words.color), paper: mean(sheet.backgroundColor) }
  })
}

journey('the page follows the reader from light to dark', async ({ page }) => {
  await page.goto(SHIPMENT)
  const day = await lightness(page)
  expect(day.ink).toBeLessThan(60)
  expect(day.paper).toBeGreaterThan(240)
  await page.emulateMedia({ colorScheme: 'dark' })
  const night = await lightness(page)
  expect(night.ink).toBeGreaterThan(200)
  expect(night.paper).toBeLessThan(40)
})

journey('on paper there is the story, in black, and no way to click', async ({ open }) => {
  const page = await open({ colorScheme: 'dark' })
  await page.goto(SHIPMENT)
  await scripted(page)
  await page.evaluate(() => document.querySelector('#end-of-body')?.scrollIntoView())
  await page.getByRole('region', { name: 'Check also' }).waitFor()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await drawn(page)
  const gone = ['.masthead .sections', '.site-footer', '#more', '#check-also', '.share', '.skip']
  for (const part of gone) expect(await page.locator(part).isVisible(), part).toBe(false)
  for (const part of [
    '.masthead .flag',
    '.story-head h1',
    '.byline',
    '.hero img',
    '#corrections',
  ]) {
    expect(await page.locator(part).first().isVisible(), part).toBe(true)
  }
  expect(await page.locator('.body > p').count()).toBeGreaterThan(10)
  expect(await lightness(page)).toEqual({ ink: 0, paper: 255 })
})
