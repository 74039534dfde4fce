import { expect, test, vi } from 'vitest'
import { watchChanges } from '@/lib/platform/db/changes/change-signal.ts'
import { recordRenewal } from '@/lib/platform/db/changes/invalidation-log.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { onEachDatabase } from '../../../../support/database.ts'

const change = (db: Database) => {
  return transaction(db, (tx) => recordRenewal(tx, ['front'], new Date()))
}

onEachDatabase('watching a database', (open) => {
  test('says once that something has changed', async () => {
    const { db, url } = await open()
    const signal = await watchChanges(url)
    expect([signal.changed(), signal.changed()]).toEqual([true, false])
    await change(db)
    await vi.waitFor(() => expect(signal.changed()).toBe(true))
    expect(signal.changed()).toBe(false)
    signal.raise()
    expect(signal.changed()).toBe(true)
    await signal.close()
  })

  test('what Postgres announces is passed on at once, and SQLite is asked', async () => {
    const { db, url } = await open()
    const announced: boolean[] = []
    const signal = await watchChanges(url, () => announced.push(signal.changed()))
    signal.changed()
    await change(db)
    if (url.startsWith('file:')) await vi.waitFor(() => expect(signal.changed()).toBe(true))
    else await vi.waitFor(() => expect(announced).toEqual([true]))
    expect(signal.changed()).toBe(false)
    await signal.close()
  })
})
