import type { Page } from 'playwright-core'
import { drawn } from './pages.ts'

/** Reads down to the end, a screen at a time, until all pictures on the way are there. */
export async function readDown(page: Page): Promise<void> {
  const bottom = () => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 1)
  while (!(await bottom())) {
    await page.evaluate(() => scrollBy({ top: innerHeight * 0.8, behavior: 'instant' }))
    await drawn(page)
    await page.waitForFunction(() => {
      return [...document.images].every((image) => {
        const { top, bottom: low } = image.getBoundingClientRect()
        return image.complete || top > innerHeight || low < 0
      })
    })
  }
}

/** The sum of all layout shifts since the page was opened, and what moved. */
export function shifts(page: Page): Promise<{ sum: number; moved: string[] }> {
  return page.evaluate(async () => {
    await document.fonts.ready
    return new Promise((done) => {
      const observer = new PerformanceObserver((list) => {
        const entries = list.getEntries().filter((entry) => entry.entryType === 'layout-shift')
        const all = entries as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]
        const moved = all.flatMap(({ sources }) => sources.map(({ node }) => `${node?.nodeName}`))
        done({ sum: all.reduce((sum, { value }) => sum + value, 0), moved })
      })
      observer.observe({ type: 'layout-shift', buffered: true })
      // Paints come with every page, so that the observer is called even when nothing moved.
      observer.observe({ type: 'paint', buffered: true })
    })
  })
}
