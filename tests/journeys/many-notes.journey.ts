import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { aLongStory, manyNotes } from '../support/notes.ts'
import { get } from '../support/pages.ts'
import { linesOfReaders } from '../support/readers.ts'

const NOTES = 300
/** Bytes, compressed, that a note may add to its page beside what it says. */
const EACH = 60

journey('300 notes on a story weigh little more than their words', async ({ open: _ }) => {
  const slug = 'three-hundred-notes'
  const line = await atTheDesk(linesOfReaders)
  const id = await atTheDesk((db) => aLongStory(db, slug))
  const before = await weightOf(`/article/${slug}`)
  await atTheDesk((db) => manyNotes(db, id, NOTES, line))
  // Through an address that nobody has asked for: this filling tells no cache.
  const after = await weightOf(`/article/${slug}?comments=oldest`)
  const words = Array.from({ length: NOTES }, (_, number) => line(number).body).join('\n')
  const markup = after - before - gzipSync(words).length
  expect(markup / NOTES).toBeLessThanOrEqual(EACH)
})

async function weightOf(address: string): Promise<number> {
  const html = await (await get(address)).text()
  expect(html, address).toContain('</html>')
  return gzipSync(html).length
}
