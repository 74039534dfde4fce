import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { aLongStory, manySaid, tieToText } from '@/prisma/newsroom/many-notes.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { get } from '../support/pages.ts'
import { linesOfReaders } from '../support/readers.ts'
import { readDown, shifts } from '../support/shifts.ts'

const NOTES = 300
/** Bytes, compressed, that a note may add to its page beside what it says. */
const EACH = 60

journey(
  '300 notes on a story weigh little more than their words, and move nothing',
  async ({ page: window }) => {
    const slug = `notes-${Date.now()}`
    const line = await atTheDesk(linesOfReaders)
    const id = await atTheDesk((db) => aLongStory(db, slug))
    const comments = await atTheDesk((db) => manySaid(db, id, NOTES, line))
    // Each time through an address that nobody has asked for: this filling tells no cache.
    const without = await pageAt(`/article/${slug}?comments=newest`)
    await atTheDesk((db) => tieToText(db, id, comments))
    const page = await pageAt(`/article/${slug}?comments=oldest`)
    const slips = page.match(/<article class="slip.*?<\/article>/gs) ?? []
    expect(slips).toHaveLength(NOTES)
    const own = slips.map((slip) => slip.replace(/<[^>]+>/g, '')).join('\n')
    const markup = weight(page) - weight(without) - weight(own)
    expect(markup / NOTES).toBeLessThanOrEqual(EACH)
    await window.setViewportSize({ width: 1440, height: 900 })
    await window.goto(`/article/${slug}`)
    await readDown(window)
    expect((await shifts(window)).sum).toBe(0)
  },
)

const weight = (text: string) => gzipSync(text).length

async function pageAt(address: string): Promise<string> {
  const html = await (await get(address)).text()
  expect(html, address).toContain('</html>')
  return html
}
