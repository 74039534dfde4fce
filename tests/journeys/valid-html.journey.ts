import { describe, expect, test } from 'vitest'
import { readStories } from '@/prisma/newsroom/newsroom.ts'
import { signUp } from '../support/accounts.ts'
import { atTheDesk, fillLongLists } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { get, HEAT_MAPS, SHIPMENT, THAI_STORY } from '../support/pages.ts'
import { invalidIn } from '../support/valid-html.ts'

/** A story with notes, questions, a correction and quarrels under it, and all that hangs on it. */
const STORY = [
  SHIPMENT,
  `${SHIPMENT}?more=category`,
  `${SHIPMENT}?comments=oldest`,
  `${SHIPMENT}?comments=inline`,
  `${SHIPMENT}/revisions`,
  `${SHIPMENT}/revisions/1`,
  `${SHIPMENT}/respond`,
]
const PUBLIC = [
  '/',
  HEAT_MAPS,
  THAI_STORY,
  '/category/asean-news',
  '/category/thailand',
  '/category/opinion?after=letter-10',
  '/tag/ferries',
  '/author/desk-writer',
  '/corrections',
  '/about',
  '/archive',
  '/search',
  '/search?q=mekong',
  '/search?q=mekogn+dams&in=comments',
  '/archive/2023/10',
  '/archive/2023/10/14',
  '/archive/2023/08?after=letter-10',
  '/sign-in',
  '/sign-in/link',
  '/sign-up',
  '/forgot',
  '/reset?token=stale',
  '/approve-address?token=stale',
  '/verify?token=stale',
  '/notify/manage?token=stale',
  '/dev/outbox',
  '/user/bangkok-correspondent',
]
const NOTHING = ['/nothing-here', '/archive/1901/01', '/category/nothing-here']
const OWN = ['', '/inbox', '/mail', '/security', '/ignored', '/data', '/delete'].map((part) => {
  return `/account${part}`
})

async function expectValid(address: string, options: RequestInit = {}): Promise<void> {
  const answer = await get(address, options)
  expect(answer.status, address).toBe(NOTHING.includes(address) ? 404 : 200)
  expect(await invalidIn(await answer.text()), address).toEqual([])
}

test('a document that is not valid is found out', async () => {
  const page = (body: string) => `<!doctype html><html lang="en"><title>A</title>${body}</html>`
  expect(await invalidIn(page('<p>All is well.</p>'))).toEqual([])
  for (const wrong of [
    '<p id="a"></p><p id="a"></p>',
    '<ul><p>A</p></ul>',
    '<form action=""></form>',
  ]) {
    expect(await invalidIn(page(wrong)), wrong).not.toEqual([])
  }
})

describe('every page is valid HTML', () => {
  journey('a story and all that hangs on it', async ({ open: _ }) => {
    for (const address of STORY) await expectValid(address)
    const [comment, ask] = await atTheDesk(async (db) => {
      const of = { article: { slug: SHIPMENT.slice('/article/'.length) } }
      return [
        await db.comment.findFirstOrThrow({ where: { ...of, status: 'shown' } }),
        await db.ask.findFirstOrThrow({ where: of }),
      ] as const
    })
    await expectValid(`/comment/${comment.id}`)
    await expectValid(`${SHIPMENT}?comment=${comment.id}`)
    await expectValid(`${SHIPMENT}/respond?reply=${comment.id}`)
    await expectValid(`${SHIPMENT}/ask/${ask.id}`)
  })

  journey('each story of the demo newsroom', async ({ open: _ }) => {
    for (const { slug, meta } of readStories()) {
      await expectValid(meta.kind === 'page' ? `/${slug}` : `/article/${slug}`)
    }
  })

  journey('lists, the archive, an address with nothing, and the ways in', async ({ open: _ }) => {
    await fillLongLists()
    for (const address of [...PUBLIC, ...NOTHING]) await expectValid(address)
  })

  journey('what a reader sees who is signed in', async ({ page }) => {
    await signUp(page, 'Heron')
    const cookies = await page.context().cookies()
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    for (const address of [...OWN, `${SHIPMENT}/respond`, `${SHIPMENT}/unread`, '/comment/1']) {
      await expectValid(address, { headers: { cookie } })
    }
  })

  journey('an address with nothing says so without scripts, in its language', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false })
    page.removeAllListeners('console')
    for (const address of ['/nothing-here', '/article/nothing-here', '/archive/1901/01/01']) {
      const answer = await page.goto(address)
      expect(answer?.status(), address).toBe(404)
      await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.locator('meta[name=robots]').first().getAttribute('content')).toBe(
        'noindex',
      )
    }
  })
})
