import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFile } from '@/lib/platform/storage/media-folder.ts'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-media-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('a file kept ten times at once is kept ten times, whole, and leaves nothing else behind', async () => {
  const content = Buffer.alloc(300_000, 'ink ')
  const keep = () => keepFile(dataDir, 'ferry.webp', content)
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, keep))
  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
  expect(readdirSync(join(dataDir, 'media'))).toEqual(['ferry.webp'])
  expect(readFileSync(join(dataDir, 'media', 'ferry.webp')).equals(content)).toBe(true)
})

test('a file that can’t be kept leaves no part of it behind', async () => {
  mkdirSync(join(dataDir, 'media', 'ferry.webp'), { recursive: true })
  await expect(keepFile(dataDir, 'ferry.webp', Buffer.from('ink'))).rejects.toThrow()
  expect(readdirSync(join(dataDir, 'media'))).toEqual(['ferry.webp'])
})
