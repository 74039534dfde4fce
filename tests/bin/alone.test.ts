import { mkdirSync, mkdtempSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { alone } from '../../bin/alone.ts'

const aLock = () => join(mkdtempSync(join(tmpdir(), 'broadsheet-alone-')), 'lock')

test('whoever comes at the same time takes turns', async () => {
  const lock = aLock()
  let under = 0
  const most = await Promise.all(
    [1, 2, 3].map(() => {
      return alone(lock, async () => {
        under += 1
        await new Promise((done) => setImmediate(done))
        const together = under
        under -= 1
        return together
      })
    }),
  )
  expect(most).toEqual([1, 1, 1])
})

test('work that fails lets the next one in', async () => {
  const lock = aLock()
  await expect(alone(lock, () => Promise.reject(new Error('No.')))).rejects.toThrow('No.')
  expect(await alone(lock, async () => 'done')).toBe('done')
})

test('a lock that somebody left behind is no lock for ever', async () => {
  const lock = aLock()
  mkdirSync(lock)
  utimesSync(lock, new Date(0), new Date(0))
  expect(await alone(lock, async () => 'done')).toBe('done')
})
