import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey } from '../support/journey.ts'
import { HEAT_MAPS, moreStories, SHIPMENT, scripted } from '../support/pages.ts'

interface Stop {
  readonly place: string
  readonly name: string
  /** What a reader who sees would miss: no ring, outside the window, or under something else. */
  readonly trouble: string
}

/** Presses Tab and tells where that led; null when it led out of the page. */
async function tabOn(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const here = document.activeElement
    if (!here || here === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(here)
    const { left, top, right, bottom, width, height } = here.getBoundingClientRect()
    const inside = left < innerWidth && right > 0 && top < innerHeight && bottom > 0
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const))
    const seen = points.some(([x, y]) => {
      const on = document.elementFromPoint(left + x * width, top + y * height)
      return on && (here.contains(on) || on.contains(here))
    })
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const trouble = [!ring && 'no ring', !inside && 'outside', !seen && 'covered']
    const parts = [
      '.skip',
      '.masthead',
      '#check-also',
      '#more',
      '.story',
      '#comments',
      '.site-footer',
    ]
    return {
      place: parts.find((part) => here.closest(part)) ?? 'elsewhere',
      name: here.getAttribute('aria-label') ?? here.textContent?.trim() ?? '',
      trouble: trouble.filter(Boolean).join(', '),
    }
  })
}

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let stop = await tabOn(page); stop && stops.length < 600; stop = await tabOn(page)) {
    stops.push(stop)
  }
  return stops
}

journey('the first key leads past the masthead', async ({ page }) => {
  await page.goto(SHIPMENT)
  const skip = await tabOn(page)
  expect(skip).toEqual({ place: '.skip', name: 'Skip to the story', trouble: '' })
  await page.keyboard.press('Enter')
  expect((await tabOn(page))?.place).toBe('.story')
})

journey('an article can be walked by keyboard, and each stop is seen', async ({ page }) => {
  const parts = ['.skip', '.masthead', '.story', '#more', '#comments', '.site-footer']
  for (const address of [SHIPMENT, HEAT_MAPS]) {
    await page.goto(address)
    await scripted(page)
    const stops = await walk(page)
    expect(stops.filter(({ trouble }) => trouble)).toEqual([])
    const places = stops.map(({ place }) => place).filter((place) => place !== '#check-also')
    expect(places.filter((place, at) => place !== places[at - 1])).toEqual(parts)
    expect(stops.some(({ name }) => name === 'Copy link')).toBe(true)
    expect(stops.filter(({ name }) => /^More (by|in) /.test(name))).toHaveLength(2)
  }
})

journey('the front page and a section can be walked by keyboard', async ({ open }) => {
  const windows = {
    '/': { width: 1280, height: 800 },
    '/category/world': { width: 390, height: 700 },
  }
  for (const [address, viewport] of Object.entries(windows)) {
    const page = await open({ viewport })
    await page.goto(address)
    const stops = await walk(page)
    expect(stops.length).toBeGreaterThan(20)
    expect(
      stops.filter(({ trouble }) => trouble),
      address,
    ).toEqual([])
  }
})

journey('what scrolls by itself and every sub-head is a stop of its own', async ({ page }) => {
  await page.goto(HEAT_MAPS)
  expect(await page.getByRole('region', { name: 'Table' }).getAttribute('tabindex')).toBe('0')
  expect(await page.getByRole('region', { name: /^Code/ }).getAttribute('tabindex')).toBe('0')
  await page.goto(SHIPMENT)
  expect(await page.getByRole('link', { name: /^Link to “/ }).count()).toBe(5)
})

journey('Enter opens a tab and loads more, and the focus goes on with it', async ({ page }) => {
  await page.goto(SHIPMENT)
  await scripted(page)
  await page.getByRole('link', { name: 'More in ASEAN News', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**?more=category#more')
  await page.locator('#more .load-more').focus()
  await page.keyboard.press('Enter')
  await page.locator('#more .cards > li:nth-child(7) a:focus').waitFor()
  const stories = await moreStories(page)
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  expect(focused).toBe(stories[6])
})

journey('a sub-head can be reached by its address', async ({ page }) => {
  await page.goto(SHIPMENT)
  const anchor = page.getByRole('link', { name: 'Link to “Why shells, and why so many”' })
  await anchor.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${SHIPMENT}#why-shells-and-why-so-many`)
  const place = () => page.locator('h2:target').evaluate((it) => it.getBoundingClientRect().top)
  expect(await place()).toBeLessThan(200)
  expect(await place()).toBeGreaterThanOrEqual(0)
})
