import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { drawn, tooWide } from './pages.ts'

/** WCAG 2.2 at A and AA with all before it, and what axe holds to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on a page as it stands: a line for each element, none when all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  await settled(page)
  await page.evaluate(axe.source)
  const run = `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`
  const { violations } = await page.evaluate<AxeResults>(run)
  return violations.flatMap(({ id, nodes }) => {
    return nodes.map((node) => `${id}: ${node.html.slice(0, 160)} · ${node.failureSummary}`)
  })
}

/** Waits until nothing fades or slides any more: half faded in, a word has too little contrast. */
async function settled(page: Page): Promise<void> {
  await drawn(page)
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter((animation) => {
      return animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
    })
    await Promise.allSettled(passing.map((animation) => animation.finished))
  })
}

/** A page as it stands has nothing that axe finds, wide and light as narrow and dark, and fits 320 px. */
export async function expectOpenToEveryone(page: Page, what: string): Promise<void> {
  const wide = page.viewportSize() ?? { width: 1280, height: 800 }
  expect(await axeFindings(page), what).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await tooWide(page), `${what}, narrow`).toEqual([])
  expect(await axeFindings(page), `${what}, narrow and dark`).toEqual([])
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
}
