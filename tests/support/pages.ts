import type { Page } from 'playwright-core'
import { ownSite } from './own-site.ts'

/** The story that the demo newsroom grew from: two lists to load, a correction, an update. */
export const SHIPMENT = '/article/thousand-container-shipment'
/** The demo story with a table, code and an embed. */
export const HEAT_MAPS = '/article/surabaya-kampung-heat-maps'
export const THAI_STORY = '/article/khlong-saen-saep-morning-boat'

/** A page of the site as a plain client gets it, redirects not followed. */
export function get(address: string, options: RequestInit = {}): Promise<Response> {
  return fetch(`${ownSite().url}${address}`, { redirect: 'manual', ...options })
}

/** The page at that address as HTML, without scripts and comments; throws unless there is one. */
export async function printed(address: string): Promise<string> {
  const response = await get(address)
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
  return (await response.text()).replace(/<script\b[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, '')
}

/** Waits until the article's scripts have taken over: the close button comes with them. */
export async function scripted(page: Page): Promise<void> {
  await page.locator('#check-also button').waitFor({ state: 'attached' })
}

/** Waits for two frames, after which the browser has drawn and told all observers. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
}

/** The browser itself complains of each answer that failed; for stories that mean it to. */
export function expectFailedAnswers(page: Page): void {
  page.removeAllListeners('console')
}

/** The elements that make the page wider than its window: none, or readers must scroll sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      return element.getBoundingClientRect().right > clientWidth
    })
    return wide.map((element) => `${element.tagName}.${element.className}`)
  })
}

/** The addresses of the stories in the open "Load more" list, in their order. */
export function moreStories(page: Page): Promise<string[]> {
  return page.locator('#more .cards > li > article > a').evaluateAll((links) => {
    return links.map((link) => link.getAttribute('href') ?? '')
  })
}
