import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, test as base, inject } from 'vitest'

type Open = (options?: BrowserContextOptions) => Promise<Page>

let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
})

/**
 * A story told in a real browser. `page` is a reader's window; `open` opens
 * another as someone else (without JavaScript, on a phone, in the dark). A page
 * that throws or complains on its console fails its story; where no browser can
 * be started the stories are skipped with the reason.
 */
export const journey = base.extend<{ open: Open; page: Page }>({
  open: async ({ skip }, use) => {
    const site = inject('site')
    if (typeof site.browser !== 'string') return skip(site.browser.reason)
    browser ??= chromium.connect(site.browser)
    const chosen = await browser
    const complaints: string[] = []
    await use(async (options) => {
      const extraHTTPHeaders = { 'x-forwarded-for': anyAddress() }
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

/** One of the addresses that are for tests (RFC 2544), so that no two windows share a limit. */
function anyAddress(): string {
  const part = () => Math.floor(Math.random() * 256)
  return `198.18.${part()}.${part()}`
}
