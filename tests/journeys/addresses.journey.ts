import { describe, expect } from 'vitest'
import { aStory } from '../support/conversation.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { expectFailedAnswers, get, printed, SHIPMENT } from '../support/pages.ts'

const far = 'x'.repeat(10_000)
const strange = [
  '/category/asean-news?after=%00',
  `/category/asean-news?after=${far}`,
  '/category/asean-news?after=%E0%A4%A',
  '/category/asean-news?after=../../about',
  '/category/asean-news?after=a&after=b',
  '/category/asean-news?after=',
  '/category/asean-news?after=..',
  '/category/asean-news?after=a%2Fb%3Fc%23d%25e',
  '/tag/ferries?after=no-such-article',
  '/author/desk-writer?after=%F0%9F%9A%A2',
  '/corrections?before=abc',
  '/corrections?before=0',
  '/corrections?before=99999999999999999999',
  '/corrections?before=%00',
  `${SHIPMENT}?more=author&through=../../x`,
  `${SHIPMENT}?more=author&through=%2e%2e%2f%2e%2e%2fx`,
  `${SHIPMENT}?more=neither`,
  `${SHIPMENT}?more=category&through=%00`,
  `${SHIPMENT}?more=category&through=${far}`,
  `${SHIPMENT}?more=author&more=category&through=start`,
  `${SHIPMENT}/more/neither/start`,
  `${SHIPMENT}?comments=neither`,
  `${SHIPMENT}?comments=oldest&after=99999999999`,
  `${SHIPMENT}?comment=99999999999999999999`,
  `${SHIPMENT}?comment=0`,
  '/article/%00',
  '/article/%E0%A4%A',
  '/article/%2e%2e%2fabout',
  `/article/${far}`,
  '/article/Thousand-Container-Shipment',
  '/%00',
  '/%E0%A4%A',
  `/${far}`,
  '/a/b/c/d/e/f/g',
  '//about',
  '/about/../../etc/passwd',
  '/media/..%2f..%2fnews.db',
  '/media/%00.svg',
  '/media/%E0%A4%A.svg',
  '/api/more/thousand-container-shipment/author/%00',
  '/api/more/%E0%A4%A/author/start',
  '/api/more/thousand-container-shipment/neither/start',
  '/?p=%00',
  `/?p=${'9'.repeat(3000)}`,
  '/?author=%E0%A4%A',
]

describe('no address breaks the site', () => {
  journey('strange ones are answered with a page, the way to one, or 404', async ({ open: _ }) => {
    const answers = await Promise.all(
      strange.map(async (address) => ({ address, status: (await get(address)).status })),
    )
    const fine = [200, 307, 308, 404]
    expect(answers.filter(({ status }) => !fine.includes(status))).toEqual([])
  })

  journey('an address with nothing says so and shows ways on', async ({ page }) => {
    expectFailedAnswers(page)
    for (const address of ['/nothing-here', '/article/nothing-here', '/category/nothing-here']) {
      const answer = await page.goto(address)
      expect(answer?.status(), address).toBe(404)
      expect(await page.title()).toContain('Not found')
      await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
    }
    await page.getByRole('navigation', { name: 'Sections to look in' }).getByText('World').click()
    await page.waitForURL('**/category/world')
  })

  journey('an old number that nothing had leads home', async ({ open: _ }) => {
    const answer = await get('/?p=999999999')
    expect(answer.status).toBe(307)
    expect(answer.headers.get('location')).toBe('/')
  })

  journey('what others add to an address does not make another page', async ({ open: _ }) => {
    const plain = await printed(SHIPMENT)
    expect(await printed(`${SHIPMENT}?utm_source=letter&fbclid=1`)).toBe(plain)
    const more = await printed(`${SHIPMENT}?more=category&utm_source=letter`)
    expect(more).toMatch(/aria-current="true"[^>]*>More in ASEAN News/)
    expect(more).toMatch(
      /<link rel="canonical" href="[^"?]*\/article\/thousand-container-shipment"/,
    )
  })
})

describe('the site keeps to itself', () => {
  journey('every answer carries the headers that protect its readers', async ({ open: _ }) => {
    for (const address of ['/', SHIPMENT, '/nothing-here', '/api/health']) {
      const { headers } = await get(address)
      expect(headers.get('content-security-policy'), address).toContain("default-src 'self'")
      expect(headers.get('content-security-policy'), address).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options'), address).toBe('nosniff')
      expect(headers.get('referrer-policy'), address).toBe('strict-origin-when-cross-origin')
      expect(headers.get('x-powered-by'), address).toBeNull()
    }
  })

  journey('nobody from outside can renew its pages', async ({ open: _ }) => {
    const body = JSON.stringify({ tags: ['site'] })
    const json = { 'content-type': 'application/json' }
    for (const secret of [undefined, '', 'guess', 'x'.repeat(64)]) {
      const headers = secret === undefined ? json : { ...json, 'x-renew-secret': secret }
      const answer = await get('/api/renew', { method: 'POST', headers, body })
      expect(answer.status).toBe(404)
    }
    expect((await get('/api/renew')).status).toBe(405)
  })

  journey(
    'a page that cannot be made says so without scripts, and is made when it can be',
    async ({ open }) => {
      const rename = (from: string, to: string) => {
        return atTheDesk((db) => db.$executeRawUnsafe(`ALTER TABLE "${from}" RENAME TO "${to}"`))
      }
      // Nobody has asked for it yet, so that it is in no cache.
      const { address } = await aStory()
      const page = await open({ javaScriptEnabled: false })
      expectFailedAnswers(page)
      await rename('Correction', 'Elsewhere')
      try {
        expect((await page.goto(address))?.status()).toBe(500)
        await page.getByRole('heading', { name: 'This page could not be printed' }).waitFor()
      } finally {
        await rename('Elsewhere', 'Correction')
      }
      await page.getByRole('link', { name: 'Try again' }).click()
      await page.getByRole('heading', { level: 1, name: 'A ferry sails' }).waitFor()
    },
  )
})
