import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { alone } from '../../bin/alone.ts'
import { tryFileLock } from '../../bin/file-lock.ts'

const root = join(import.meta.dirname, '..', '..')

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

test('a process that is killed at work lets the next one in', async () => {
  const lock = aLock()
  const holder = await holds(lock, 'exclusive')
  let waited = false
  const next = alone(
    lock,
    async () => 'done',
    () => {
      waited = true
      holder.kill('SIGKILL')
    },
  )
  expect(await next).toBe('done')
  expect(waited).toBe(true)
})

test('a shared lock lets others share, and nobody have it alone, until its process is killed', async () => {
  const lock = aLock()
  const holder = await holds(lock, 'shared')
  expect(tryFileLock(lock, 'exclusive')).toBeNull()
  tryFileLock(lock, 'shared')?.release()
  expect(tryFileLock(lock, 'exclusive')).toBeNull()
  const ended = once(holder, 'exit')
  holder.kill('SIGKILL')
  await ended
  expect(tryFileLock(lock, 'exclusive')).not.toBeNull()
})

/** A process that takes the lock and keeps it. */
async function holds(lock: string, kind: string): Promise<ChildProcess> {
  const program = `
    import { tryFileLock } from ${JSON.stringify(join(root, 'bin', 'file-lock.ts'))}
    if (tryFileLock(${JSON.stringify(lock)}, '${kind}')) console.log('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}
