import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { readStories } from '@/prisma/newsroom/newsroom.ts'
import { journey } from '../support/journey.ts'
import { get, HEAT_MAPS, SHIPMENT } from '../support/pages.ts'
import { load, ourScripts } from '../support/weigh.ts'

const KB = 1000

/** Files with the letters that English has no use for. */
const LETTERS = /latin.ext|vietnamese/

const elsewhere = (files: readonly string[]) => files.filter((file) => !/^(\/|data:)/.test(file))

// The limits are promises to readers on slow lines. Raising one is a decision, not a repair.
journey('every story of the newsroom is at most 25 kB of HTML', async ({ open: _ }) => {
  for (const { slug, meta } of readStories()) {
    const address = meta.kind === 'page' ? `/${slug}` : `/article/${slug}`
    const html = await (await get(address)).text()
    expect(html, address).toContain('</html>')
    expect(gzipSync(html).length, address).toBeLessThanOrEqual(25 * KB)
  }
})

journey('an article page brings at most 8 kB of our own scripts', async ({ page }) => {
  const { files, weight } = await load(page, HEAT_MAPS)
  const ours = ourScripts()
  expect(
    files('script').some((file) => !ours(file)),
    'Next and React are recognised',
  ).toBe(true)
  expect(weight('script', ours)).toBeGreaterThan(0)
  expect(weight('script', ours)).toBeLessThanOrEqual(8 * KB)
  expect(weight('script')).toBeLessThanOrEqual(150 * KB)
  expect(weight('stylesheet')).toBeLessThanOrEqual(10 * KB)
})

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
