import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { articleTag } from '../../lib/newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../lib/platform/db/changes/invalidation-log.ts'
import { type Database, openDatabase } from '../../lib/platform/db/database.ts'
import { migrate } from '../../lib/platform/db/migrations/migrate.ts'
import { transaction } from '../../lib/platform/db/transaction.ts'
import { aLongStory, manySaid, tieToText } from '../../prisma/newsroom/many-notes.ts'
import { playNewsroom } from '../../prisma/newsroom/play.ts'
import { startBrowser } from '../browser.ts'
import { provideBuild } from '../build.ts'
import { startSite } from './own-site.ts'
import { comparedMedians, median } from './timing.ts'

/**
 * What a margin costs: an article of 1,500 words with 300 notes beside the same with as many comments
 * on no passage. How long
 * the server takes to render each anew, by turns; and in a browser, while a reader scrolls from its
 * top to its end, the longest task and how much the page has shifted.
 *
 *   npm run bench -- margin [--notes N]
 */
const { values } = parseArgs({ options: { notes: { type: 'string', default: '300' } } })
const NOTES = Number(values.notes)
/** Rendering, not how it is sent. */
const headers = { 'accept-encoding': 'identity' }
const [WARM, ROUNDS] = [60, 100]
const [PLAIN, NOTED] = ['without-notes', 'with-notes']

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
const url = `file:${join(folder, 'margin.db')}`
try {
  await migrate(url)
  await provideBuild({ ...process.env, DATABASE_URL: url })
  const db = await openDatabase(url)
  await playNewsroom(db, { conversations: false })
  await writeStories(db)
  const site = await startSite(url, folder)
  try {
    await compareRendering(db, site.origin)
    await scrollThrough(site.origin)
  } finally {
    await site.stop()
    await db.$disconnect()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function writeStories(db: Database): Promise<void> {
  const line = (number: number) => ({
    guestName: `Reader ${number % 40}`,
    body: `The ${number}th thing to say of these words, and why it is worth a line in the margin.`,
  })
  await manySaid(db, await aLongStory(db, PLAIN), NOTES, line)
  const id = await aLongStory(db, NOTED)
  await tieToText(db, id, await manySaid(db, id, NOTES, line))
}

/** Each time anew: what the cache has is renewed before, outside of the time. */
async function compareRendering(db: Database, origin: string): Promise<void> {
  const rendered = async (slug: string) => {
    const response = await fetch(`${origin}/article/${slug}`, { headers })
    if (!(await response.text()).includes('</html>')) throw new Error(`${slug} was not answered`)
  }
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < WARM + ROUNDS; round++) {
    await transaction(db, (tx) => {
      return recordRenewal(tx, [articleTag(PLAIN), articleTag(NOTED)], new Date())
    })
    // Applies the renewal; its own page is cheap.
    await (await fetch(`${origin}/api/health`)).text()
    const [a, b] = await comparedMedians(
      1,
      () => rendered(PLAIN),
      () => rendered(NOTED),
    )
    times[0].push(a)
    times[1].push(b)
  }
  // The first are rendered by code that isn't compiled yet.
  const [without, withNotes] = times.map((all) => median(all.slice(WARM)))
  const ratio = (withNotes ?? 0) / (without ?? 1)
  console.log(`  rendered without notes      ${without?.toFixed(1)} ms`)
  console.log(
    `  rendered with ${NOTES} notes     ${withNotes?.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`,
  )
}

async function scrollThrough(origin: string): Promise<void> {
  const server = await startBrowser()
  if ('reason' in server) return console.log(`  no browser: ${server.reason}`)
  try {
    const browser = await chromium.connect(server.wsEndpoint())
    for (const slug of [PLAIN, NOTED]) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      const page = await context.newPage()
      await page.goto(`${origin}/article/${slug}`)
      const { long, longest, shifted } = await scrolled(page)
      const told = `${long} tasks over 50 ms, the longest ${longest.toFixed(0)} ms; shifted by ${shifted.toFixed(4)}`
      console.log(`  scrolled ${slug.padEnd(17)}  ${told}`)
      await context.close()
    }
  } finally {
    await server.close()
  }
}

/** Scrolls by the wheel, some frames apart, once the page has come to rest; times in ms. */
async function scrolled(page: Page): Promise<{ long: number; longest: number; shifted: number }> {
  await page.evaluate(watch)
  const bottom = () => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 1)
  while (!(await bottom())) {
    await page.mouse.wheel(0, 300)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  return page.evaluate(() => {
    const { tasks, shifted } = window.watched
    return { long: tasks.length, longest: Math.max(0, ...tasks), shifted }
  })
}

declare global {
  interface Window {
    watched: { tasks: number[]; shifted: number }
  }
}

function watch(): Promise<void> {
  window.watched = { tasks: [], shifted: 0 }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.watched.tasks.push(duration)
  }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.watched.shifted += (entry as PerformanceEntry & { value: number }).value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  return new Promise((rest) => setTimeout(rest, 2000))
}
