import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onEachDatabase } from '../../../support/database.ts'
import { newsroomWith } from '../../../support/newsroom.ts'

const EACH = 30

async function writer(url: string, name: string): Promise<{ code: unknown; said: string }> {
  const script = join(import.meta.dirname, '..', '..', '..', 'support', 'busy-writer.ts')
  const child = spawn(process.execPath, [script, url, name, String(EACH)])
  let said = ''
  child.stderr.on('data', (part) => {
    said += part
  })
  const [code] = await once(child, 'exit')
  return { code, said: said.replace(/.*(?:DeprecationWarning|trace-deprecation).*\n?/g, '') }
}

onEachDatabase('two processes on one database', (open) => {
  test('publish at the same time, and nothing is lost or refused', {
    timeout: 60_000,
  }, async () => {
    const { db, url } = await open()
    await newsroomWith(db)
    const outcomes = await Promise.all(['left', 'right'].map((name) => writer(url, name)))
    expect(outcomes).toEqual([
      { code: 0, said: '' },
      { code: 0, said: '' },
    ])
    expect(await db.article.count({ where: { status: 'published' } })).toBe(2 * EACH)
    expect(await db.listing.count({ where: { list: 'tag:busy' } })).toBe(2 * EACH)
  })
})
