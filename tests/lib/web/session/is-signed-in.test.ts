import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { signOutEverywhere } from '@/lib/accounts/sign-in/commands/sign-out-everywhere.ts'
import { endSession } from '@/lib/accounts/sign-in/end-session.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { isSignedIn } from '@/lib/web/session/is-signed-in.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { somebody } from '../../../support/readers.ts'
import { sealSession } from '../seal-session.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-signed-in-'))
beforeAll(() => {
  process.env.BROADSHEET_DATA_DIR = folder
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let users = 0

onEachDatabase('whether a request comes from somebody signed in', (open) => {
  let db: Database
  let userId: number
  beforeAll(async () => {
    ;({ db } = await open())
  })
  beforeEach(async () => {
    users += 1
    userId = (await somebody(db, `reader-${users}`)).id
  })

  const asks = (cookie: string | undefined, opened = async () => db) => {
    return isSignedIn({ headers: { cookie } }, opened)
  }
  const sealed = (more: { sessionId?: string; sessionVersion?: number } = {}) => {
    return sealSession({ userId, sessionVersion: 0, ...more }, folder)
  }

  test('is true with a session that is alive, wherever its cookie stands', async () => {
    const cookie = await sealed()
    expect(await asks(cookie)).toBe(true)
    expect(await asks(`theme=dark; ${cookie}; other=1`)).toBe(true)
  })

  test('is false without one', async () => {
    expect(await asks(undefined)).toBe(false)
    expect(await asks('reader=1')).toBe(false)
    expect(await asks('not-next-auth.session-token=x; next-auth.session-token=')).toBe(false)
  })

  test('is false with what another secret sealed, or somebody changed', async () => {
    const foreign = mkdtempSync(join(folder, 'foreign-'))
    expect(await asks(await sealSession({ userId, sessionVersion: 0 }, foreign))).toBe(false)
    const [own = ''] = (await sealed()).split('; ')
    expect(await asks(`${own.slice(0, -4)}AAAA`)).toBe(false)
  })

  test('is false after signing out, for every copy of that cookie and for no other', async () => {
    const [here, there] = [await sealed({ sessionId: 'here' }), await sealed()]
    await endSession(db, 'here')
    expect(await asks(here)).toBe(false)
    expect(await asks(there)).toBe(true)
  })

  test('is false after signing out everywhere', async () => {
    const cookie = await sealed()
    await signOutEverywhere(db, { id: userId, role: 'reader' })
    expect(await asks(cookie)).toBe(false)
    expect(await asks(await sealed({ sessionVersion: 1 }))).toBe(true)
  })

  test('is false for somebody suspended or deleted', async () => {
    const cookie = await sealed()
    const suspendedUntil = new Date(Date.now() + 3_600_000)
    await db.user.update({ where: { id: userId }, data: { suspendedUntil } })
    expect(await asks(cookie)).toBe(false)
    const data = { suspendedUntil: null, deletedAt: new Date() }
    await db.user.update({ where: { id: userId }, data })
    expect(await asks(cookie)).toBe(false)
  })

  test('goes by the seal alone while the database can’t be asked', async () => {
    const away = () => Promise.reject(new Error('away'))
    expect(await asks(await sealed(), away)).toBe(true)
    expect(await asks('next-auth.session-token=x', away)).toBe(false)
  })
})
