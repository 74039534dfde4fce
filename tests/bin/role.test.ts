import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onEachDatabase } from '../support/database.ts'
import { somebody } from '../support/readers.ts'

onEachDatabase('npm run role', (open) => {
  const run = (url: string, ...args: string[]) => {
    const env = { ...process.env, DATABASE_URL: url }
    const program = [join('bin', 'role.ts'), ...args]
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { env })
    return { status, said: `${stdout}${stderr}`.trim() }
  }

  test('makes the first admin of a newspaper, and says so', { timeout: 60_000 }, async () => {
    const { db, url } = await open()
    await somebody(db, 'ann')
    expect(run(url, 'Ann@Example.org', 'admin')).toEqual({
      status: 0,
      said: 'ann@example.org is admin now.',
    })
    expect((await db.user.findFirstOrThrow()).role).toBe('admin')
    expect(run(url, 'ann@example.org', 'reader').status).toBe(1)
    expect((await db.user.findFirstOrThrow()).role).toBe('admin')
  })

  test('knows nobody who has not signed up, nor another role', { timeout: 60_000 }, async () => {
    const { url } = await open()
    expect(run(url, 'ben@example.org', 'editor')).toEqual({
      status: 1,
      said: 'Nobody has signed up with ben@example.org.',
    })
    expect(run(url, 'ben@example.org', 'king')).toMatchObject({
      status: 2,
      said: expect.stringContaining('Usage'),
    })
  })
})
