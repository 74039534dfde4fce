import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { journey } from '../support/journey.ts'
import { drawn, HEAT_MAPS, SHIPMENT, scripted } from '../support/pages.ts'

const card = (page: Page) => page.locator('#check-also')

/** Scrolls so that the end of the body stands so many pixels above the window's lower edge. */
async function scrollToEnd(page: Page, above: number): Promise<void> {
  await page.evaluate((pixels) => {
    const end = document.getElementById('end-of-body')?.getBoundingClientRect().top ?? 0
    scrollTo(0, scrollY + end - innerHeight + pixels)
  }, above)
  await drawn(page)
}

/** Waits until the card is all there (1) or has gone (0). */
async function faded(page: Page, to: '0' | '1'): Promise<void> {
  await page.waitForFunction((opacity) => {
    const shown = document.querySelector('#check-also')
    return shown && getComputedStyle(shown).opacity === opacity
  }, to)
}

journey('Check also comes at the end of the body, without taking the focus', async ({ page }) => {
  await page.goto(SHIPMENT)
  await scripted(page)
  expect(await card(page).isVisible()).toBe(false)
  await page.locator('.byline a').first().focus()
  await scrollToEnd(page, -40)
  expect(await card(page).isVisible()).toBe(false)
  await scrollToEnd(page, 40)
  await card(page).waitFor()
  await faded(page, '1')
  const focused = await page.evaluate(() => document.activeElement?.closest('.byline') !== null)
  expect(focused).toBe(true)
  expect(await card(page).getByRole('link').count()).toBe(1)
  expect(await axeFindings(page)).toEqual([])
  await scrollToEnd(page, -40)
  await card(page).waitFor({ state: 'hidden' })
})

journey('Check also that was closed stays closed, on every story', async ({ page }) => {
  await page.goto(SHIPMENT)
  await scripted(page)
  await scrollToEnd(page, 40)
  await page.getByRole('button', { name: 'Close Check also' }).click()
  await card(page).waitFor({ state: 'detached' })
  for (const address of [SHIPMENT, HEAT_MAPS]) {
    await page.goto(address)
    await card(page).waitFor({ state: 'detached' })
    await scrollToEnd(page, 40)
    expect(await card(page).count()).toBe(0)
  }
})

journey('Check also moves for nobody who asked for less motion', async ({ open }) => {
  const page = await open({ reducedMotion: 'reduce' })
  await page.goto(SHIPMENT)
  await scripted(page)
  const duration = () => card(page).evaluate((shown) => getComputedStyle(shown).transitionDuration)
  expect(await duration()).toBe('0s')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await duration()).toContain('0.3s')
})

journey(
  'Check also keeps beside the text, and out of the way of the keyboard',
  async ({ open }) => {
    for (const width of [1152, 1280, 1440]) {
      const page = await open({ viewport: { width, height: 700 } })
      await page.goto(SHIPMENT)
      await scripted(page)
      await scrollToEnd(page, 40)
      await faded(page, '1')
      const beside = await page.evaluate(() => {
        const edges = (part: string) => document.querySelector(part)?.getBoundingClientRect()
        return (edges('.body')?.right ?? 0) < (edges('#check-also')?.left ?? 0)
      })
      expect(beside, `in a window of ${width} pixels`).toBe(true)
      await page.locator('#more a').first().focus()
      await page.keyboard.press('Tab')
      await faded(page, '0')
      await page.locator('#check-also a').focus()
      await faded(page, '1')
    }
  },
)

journey('on a phone Check also stands after the story and covers no word', async ({ open }) => {
  const page = await open({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
  await page.goto(SHIPMENT)
  await scripted(page)
  await scrollToEnd(page, 40)
  await card(page).scrollIntoViewIfNeeded()
  expect(await card(page).evaluate((shown) => getComputedStyle(shown).position)).toBe('relative')
  const covered = await page.evaluate(() => {
    const box = document.querySelector('#check-also')?.getBoundingClientRect()
    const words = document.querySelectorAll('.body p, .tags, .share, #more, #corrections')
    return [...words].filter((other) => {
      const { top, bottom } = other.getBoundingClientRect()
      return box && top < box.bottom && bottom > box.top
    }).length
  })
  expect(covered).toBe(0)
  expect(await axeFindings(page)).toEqual([])
})
