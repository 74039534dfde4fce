import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ChangeSignal, watchChanges } from '@/lib/platform/db/changes/change-signal.ts'
import { recordRenewal } from '@/lib/platform/db/changes/invalidation-log.ts'
import { type Database, openDatabase, sql } from '@/lib/platform/db/database.ts'
import { direct } from '@/lib/platform/db/direct.ts'
import { migrate } from '@/lib/platform/db/migrations/migrate.ts'
import { reachOf } from '@/lib/platform/db/reach.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { type Cluster, postgresPrograms, startCluster } from '../../../support/cluster.ts'

const programs = postgresPrograms()

/** One that hangs would hang for ever; the test's own timeout says so. */
const settled = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    () => 'failed',
  )

describe.skipIf(!programs)('a Postgres server that is stopped or hangs', () => {
  let cluster: Cluster
  let db: Database
  let signal: ChangeSignal

  beforeAll(async () => {
    cluster = await startCluster(programs ?? '')
    await migrate(cluster.url)
    db = await openDatabase(cluster.url, { statementMs: 15_000 })
    signal = await watchChanges(cluster.url)
  }, 60_000)
  afterAll(async () => {
    await signal?.close()
    await db?.$disconnect()
    cluster?.remove()
  })

  const reach = () => reachOf(cluster.url)
  const isBack = () => vi.waitFor(() => expect(reach().lostSince).toBeNull(), { timeout: 20_000 })
  let logged: string[] = []
  beforeEach(() => {
    logged = []
    vi.spyOn(console, 'error').mockImplementation((line) => logged.push(String(line)))
  })

  test('statements that wait for a server that hangs are cut off, and later ones fail at once', async () => {
    await (await direct(db)).$queryRaw(sql`SELECT 1 AS "one"`)
    cluster.hang()
    const waiting = [
      settled(db.user.count()),
      settled(transaction(db, (tx) => recordRenewal(tx, ['front'], new Date()))),
      settled(
        transaction(db, (tx) => recordRenewal(tx, ['front'], new Date()), {
          sqlOnly: true,
          startsWithWrite: true,
        }),
      ),
    ]
    expect(await Promise.all(waiting)).toEqual(['failed', 'failed', 'failed'])
    expect(reach().lostSince).not.toBeNull()
    await expect(db.user.count()).rejects.toThrow()
    cluster.resume()
    await isBack()
    expect(await db.user.count()).toBe(0)
  })

  test('one line in the log tells of an outage, and one of its end', async () => {
    cluster.hang()
    await vi.waitFor(() => expect(reach().lostSince).not.toBeNull(), { timeout: 20_000 })
    for (let time = 0; time < 5; time += 1) await settled(db.user.count())
    cluster.resume()
    await isBack()
    expect(logged).toEqual([
      expect.stringContaining("The database can't be reached: no answer within 1.5 s"),
      expect.stringContaining('The database is back after'),
    ])
  })

  test('a server that was stopped is used again when it is back, and changes are looked for', async () => {
    signal.changed()
    cluster.stop()
    expect(await settled(db.user.count())).toBe('failed')
    expect(reach().isInDoubt).toBe(true)
    await vi.waitFor(() => expect(reach().lostSince).not.toBeNull(), { timeout: 20_000 })
    cluster.start()
    await isBack()
    expect(signal.changed()).toBe(true)
    expect(await db.user.count()).toBe(0)
  })

  test('a transaction that was cut off is undone, and its connection not used again', async () => {
    let reached = () => {}
    const inside = new Promise<void>((resolve) => {
      reached = resolve
    })
    const cutOff = settled(
      transaction(db, async (tx) => {
        await recordRenewal(tx, ['never'], new Date())
        cluster.hang()
        reached()
        await recordRenewal(tx, ['never'], new Date())
      }),
    )
    await inside
    expect(await cutOff).toBe('failed')
    cluster.resume()
    await isBack()
    await transaction(db, (tx) => recordRenewal(tx, ['later'], new Date()))
    const other = await openDatabase(cluster.url)
    const tags = await other.renewal.findMany({ where: { tags: { in: ['never', 'later'] } } })
    await other.$disconnect()
    expect(tags.map(({ tags }) => tags)).toEqual(['later'])
  })

  test('a server that is only slow is waited for', async () => {
    const statements = await direct(db)
    await statements.$queryRaw(sql`SELECT 1 AS "one" FROM pg_sleep(3)`)
    expect(logged).toEqual([])
  })

  test('a statement that takes longer than it may is ended by the server, and its connection serves on', async () => {
    const hasty = await openDatabase(cluster.url, { statementMs: 300 })
    const endless = (await direct(hasty)).$queryRaw(sql`SELECT 1 AS "one" FROM pg_sleep(60)`)
    await expect(endless).rejects.toThrow()
    expect(await hasty.user.count()).toBe(0)
    await hasty.$disconnect()
  })

  test('a lost connection for listening is no outage', async () => {
    signal.changed()
    await (await direct(db)).$queryRaw(sql`
      SELECT pg_terminate_backend(pid)::text AS "ended" FROM pg_stat_activity WHERE query = 'SELECT 1'`)
    await vi.waitFor(() => expect(signal.changed()).toBe(true))
    await vi.waitFor(() => expect(signal.changed()).toBe(false), { timeout: 20_000 })
    await transaction(db, (tx) => recordRenewal(tx, ['front'], new Date()))
    await vi.waitFor(() => expect(signal.changed()).toBe(true))
    expect(logged).toEqual([])
  })

  test('closing does not wait for a server that hangs', async () => {
    const own = await openDatabase(cluster.url)
    await own.user.count()
    const listening = await watchChanges(cluster.url)
    cluster.hang()
    await Promise.all([listening.close(), own.$disconnect()])
    cluster.resume()
    await isBack()
  })
})
