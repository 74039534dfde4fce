import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { COMMENT_SORTS, REPLIES_SHOWN, THREADS_PAGE } from '@/lib/conversation/comments/comment.ts'
import { readStories } from '@/prisma/newsroom/newsroom.ts'
import { sections } from '@/prisma/newsroom/sections.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { get, HEAT_MAPS, printed, SHIPMENT } from '../support/pages.ts'
import { linesOfReaders, manyComments } from '../support/readers.ts'
import { load, ourScripts } from '../support/weigh.ts'

const KB = 1000

/** Files with the letters that English has no use for. */
const LETTERS = /latin.ext|vietnamese/

const elsewhere = (files: readonly string[]) => files.filter((file) => !/^(\/|data:)/.test(file))

/** Up to so many comments weigh next to nothing. */
const FEW = 10

// The limits are promises to readers on slow lines. Raising one is a decision, not a repair.
journey(
  'every story is at most 25 kB of HTML, and 40 kB with a page of comments',
  async ({ open: _ }) => {
    const counts = await atTheDesk((db) => {
      return db.article.findMany({ select: { slug: true, commentCount: true } })
    })
    const commentsOf = new Map(counts.map(({ slug, commentCount }) => [slug, commentCount]))
    for (const { slug, meta } of readStories()) {
      const address = meta.kind === 'page' ? `/${slug}` : `/article/${slug}`
      const limit = (commentsOf.get(slug) ?? 0) > FEW ? 40 : 25
      expect(await weightOf(address), address).toBeLessThanOrEqual(limit * KB)
    }
  },
)

journey('a story with 10,000 comments is no heavier, in any order', async ({ open: _ }) => {
  const slug = 'mangrove-survival-count'
  await atTheDesk(async (db) => {
    const { id } = await db.article.findUniqueOrThrow({ where: { slug }, select: { id: true } })
    await manyComments(db, id, 10_000, await linesOfReaders(db))
  })
  for (const sort of COMMENT_SORTS) {
    // Through an address that nobody has asked for: this filling tells no cache.
    const address = `/article/${slug}?comments=${sort}`
    const html = await printed(address)
    expect(html, address).toContain('10,000 comments')
    expect(html.match(/class="comment"/g), address).toHaveLength(THREADS_PAGE * (1 + REPLIES_SHOWN))
    expect(await weightOf(address), address).toBeLessThanOrEqual(40 * KB)
  }
})

async function weightOf(address: string): Promise<number> {
  const html = await (await get(address)).text()
  expect(html, address).toContain('</html>')
  return gzipSync(withOwnSections(html)).length
}

const OURS = new Set(
  sections.flatMap(({ slug, children = [] }) => [slug, ...children.map((one) => one.slug)]),
)

/** Other journeys bring dozens of sections, each named at the foot of every page: those of the demo are weighed. */
function withOwnSections(html: string): string {
  return html.replace(/<a href="\/category\/([^"?]+)"[^>]*>[^<]*<\/a>/g, (link, slug: string) => {
    return OURS.has(decodeURIComponent(slug)) ? link : ''
  })
}

journey(
  'an article page brings at most 8 kB of our own scripts, and 15 kB for comments',
  async ({ open }) => {
    const [standing, article] = [await open(), await open()]
    const plain = await load(standing, '/about')
    const { files, weight } = await load(article, HEAT_MAPS)
    const ours = ourScripts()
    expect(
      files('script').some((file) => !ours(file)),
      'Next and React are recognised',
    ).toBe(true)
    const own = weight('script', ours)
    const everyPages = plain.weight('script', ours)
    expect(everyPages).toBeGreaterThan(0)
    // Of the difference, Check also, Load more and Share are the smaller part.
    expect(own - everyPages, 'of the comments').toBeLessThanOrEqual(15 * KB)
    expect(own).toBeLessThanOrEqual((8 + 15) * KB)
    expect(weight('script')).toBeLessThanOrEqual(165 * KB)
    expect(weight('stylesheet')).toBeLessThanOrEqual(10 * KB)
  },
)

journey('a page in English fetches what it needs, and from nowhere else', async ({ open }) => {
  for (const address of ['/', SHIPMENT, '/category/world']) {
    const page = await open()
    const { files, weight } = await load(page, address)
    const preloaded = await page.locator('link[rel=preload][as=font]').evaluateAll((links) => {
      return links.map((link) => link.getAttribute('href') ?? '')
    })
    const upright = files('font').filter((file) => !file.includes('italic'))
    expect(preloaded, address).toHaveLength(2)
    expect(upright.toSorted(), address).toEqual(preloaded.toSorted())
    expect(
      files('font').filter((file) => LETTERS.test(file)),
      address,
    ).toEqual([])
    expect(weight('font', (file) => upright.includes(file))).toBeLessThanOrEqual(90 * KB)
    expect(elsewhere(files()), address).toEqual([])
  }
})

journey('a Vietnamese story fetches its letters too, from us', async ({ page }) => {
  const { files } = await load(page, '/article/cho-noi-cai-rang-mua-nuoc')
  expect(files('font').some((file) => LETTERS.test(file))).toBe(true)
  expect(elsewhere(files())).toEqual([])
})
