import { afterEach, describe, expect, test } from 'vitest'
import { openDatabase, sql } from '@/lib/platform/db/database.ts'
import { direct } from '@/lib/platform/db/direct.ts'
import { watchPostgres } from '@/lib/platform/db/postgres/watch.ts'

const server = process.env.TEST_POSTGRES_URL ?? ''
/** Longer than a connection may take (2 s). */
const BLOCKED_MS = 2100
/** A connection takes two or three answers, and each waits until the process reads again. */
const TURNS = 3

/** Blocks this process some times in a row, as loading a lot of code does; returns how to stop. */
function block(): () => void {
  const nothing = new Int32Array(new SharedArrayBuffer(4))
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
    if (turns === TURNS) clearInterval(timer)
    Atomics.wait(nothing, 0, 0, BLOCKED_MS)
  }, 1)
  return () => clearInterval(timer)
}

describe.skipIf(!server)('a process too busy to read what Postgres answers', () => {
  let unblock = () => {}
  afterEach(() => unblock())

  test('still connects its watch', async () => {
    unblock = block()
    const watch = await watchPostgres(server, () => {})
    expect(watch.changed()).toBe(true)
    await watch.close()
  })

  test('still connects to ask something', async () => {
    const db = await openDatabase(server, { statementMs: 15_000 })
    const statements = await direct(db)
    unblock = block()
    expect(await statements.$queryRaw(sql`SELECT 1 AS "one"`)).toEqual([{ one: 1 }])
    await db.$disconnect()
  })
})
