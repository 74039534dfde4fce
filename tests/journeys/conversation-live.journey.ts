import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import {
  aReader,
  aStory,
  at,
  comeAs,
  comment,
  composer,
  post,
  saying,
  says,
  type ToldStory,
} from '../support/conversation.ts'
import { journey } from '../support/journey.ts'
import { drawn, expectFailedAnswers } from '../support/pages.ts'
import { soon } from '../support/soon.ts'

// What others write while one reads.

const isLive = (request: Request) => new URL(request.url()).pathname.startsWith('/live/')

/** Opens the story, and waits until it hears of what others write. */
async function listening(page: Page, { address }: ToldStory): Promise<void> {
  const stream = page.waitForResponse((response) => isLive(response.request()))
  await at(page, address)
  expect((await stream).headers()['content-type']).toContain('text/event-stream')
}

/** Starts adding up what moves on the page without being asked; answers the sum so far. */
async function movements(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const root = document.documentElement
    root.dataset.moved = '0'
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
      const sum = shifts.reduce((all, { value }) => all + value, Number(root.dataset.moved))
      root.dataset.moved = String(sum)
    }).observe({ type: 'layout-shift' })
  })
  return async () => {
    await drawn(page)
    return Number(await page.locator('html').getAttribute('data-moved'))
  }
}

/** As the browser does it to a page whose tab is not looked at. */
async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((to) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => to })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

const notice = (page: Page, words: string) => page.getByRole('status').getByText(words)

journey('what another posts is told, and comes only when asked for', async ({ open }) => {
  const [page, other] = [await open(), await open()]
  const [mina, story] = [await aReader('Mina Harbour'), await aStory()]
  for (let number = 1; number <= 12; number += 1) {
    await says(mina, story, `Ferry number ${number} sails.`)
  }
  await listening(page, story)
  const title = await page.title()
  await saying(page, 'Ferry number 5 sails.').scrollIntoViewIfNeeded()
  await drawn(page)
  const before = await page.evaluate(() => scrollY)
  const moved = await movements(page)

  const noor = await aReader('Noor Quay')
  await comeAs(other, noor, story.address)
  await at(other, story.address, noor)
  await post(composer(other), 'And a thirteenth.')
  await saying(other, 'And a thirteenth.').waitFor()

  await notice(page, '1 new comment').waitFor()
  expect(await page.title()).toBe(`(1) ${title}`)
  expect(await page.evaluate(() => scrollY)).toBe(before)
  expect(await moved()).toBe(0)
  expect(await saying(page, 'And a thirteenth.').count()).toBe(0)
  expect(await notice(other, 'new comment').count()).toBe(0)

  await page.getByRole('button', { name: 'Show', exact: true }).click()
  const shown = saying(page, 'And a thirteenth.')
  await shown.waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(await shown.getAttribute('id'))
  await soon(() =>
    shown.evaluate((item) => item.getBoundingClientRect().top),
  ).toBeGreaterThanOrEqual(0)
  expect(await page.title()).toBe(title)
  expect(await notice(page, 'new comment').count()).toBe(0)
})

journey('answers come under what they answer', async ({ page }) => {
  const [mina, noor] = [await aReader('Mina Harbour'), await aReader('Noor Quay')]
  const story = await aStory()
  const first = await says(mina, story, 'Ferries beat bridges.')
  await listening(page, story)
  const reply = await says(noor, story, 'Until it blows.', first)
  await says(mina, story, 'Another thing.')
  await notice(page, '2 new comments').waitFor()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await comment(page, first).locator(`#comment-${reply}`).waitFor()
  await saying(page, 'Another thing.').waitFor()
})

journey('a tab that nobody looks at is left alone, and catches up', async ({ page }) => {
  const [mina, story] = [await aReader('Mina Harbour'), await aStory()]
  await listening(page, story)
  // The browser drops the stream, which it reports as a request that failed.
  const ended = page.waitForEvent('requestfailed', { predicate: isLive })
  await hide(page, true)
  await ended
  const asked: string[] = []
  page.on('request', (request) => isLive(request) && asked.push(request.url()))
  await says(mina, story, 'Ferries beat bridges.')
  await at(await page.context().newPage(), story.address)
  expect(asked).toEqual([])
  expect(await notice(page, 'new comment').count()).toBe(0)
  await hide(page, false)
  await notice(page, '1 new comment').waitFor()
  expect(asked).toHaveLength(1)
})

journey('where no stream comes through, the page asks instead', async ({ page }) => {
  expectFailedAnswers(page)
  const [mina, story] = [await aReader('Mina Harbour'), await aStory()]
  await page.route('**/live/**', (route) => {
    const streams = route.request().headers().accept === 'text/event-stream'
    return streams ? route.abort() : route.continue()
  })
  await at(page, story.address)
  await says(mina, story, 'Ferries beat bridges.')
  // Two streams fail before it asks, and it may ask a second time: seconds apart.
  await notice(page, '1 new comment').waitFor({ timeout: 50_000 })
})
