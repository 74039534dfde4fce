import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, test as base } from 'vitest'
import { ownSite } from './own-site.ts'

type Open = (options?: BrowserContextOptions) => Promise<Page>

let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
})

/**
 * A test in a real browser. `page` is a reader's window; `open` opens another one (without JavaScript,
 * on a phone, in dark mode). A page that throws or logs an error fails its journey. Where no browser can
 * be started, journeys are skipped with the reason.
 */
export const journey = base.extend<{ open: Open; page: Page }>({
  open: async ({ skip, task }, use) => {
    const site = ownSite()
    if (typeof site.browser !== 'string') return skip(site.browser.reason)
    browser ??= chromium.connect(site.browser)
    const chosen = await browser
    const complaints: string[] = []
    await use(async (options) => {
      const extraHTTPHeaders = { 'x-forwarded-for': nextAddress(task.file.name) }
      const context = await chosen.newContext({ baseURL: site.url, extraHTTPHeaders, ...options })
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
      return page
    })
    await Promise.all(chosen.contexts().map((context) => context.close()))
    if (complaints.length > 0) throw new Error(`The page complained.\n${complaints.join('\n')}`)
  },
  page: async ({ open }, use) => use(await open()),
})

const journeys = readdirSync('tests/journeys')
let windows = 0

/**
 * An address of its own for each window of that file, so that no two share a rate limit: the range
 * for tests of RFC 2544 (198.18.0.0/15), one block per file.
 */
function nextAddress(file: string): string {
  windows += 1
  return `198.${18 + (windows >> 8)}.${journeys.indexOf(basename(file))}.${windows & 255}`
}
