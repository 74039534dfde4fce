import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { LIMITS } from '@/lib/platform/rate-limits/limit.ts'
import { limitKey, networkOf } from '@/lib/platform/rate-limits/limit-key.ts'
import { attempt, forgive } from '@/lib/platform/rate-limits/limits.ts'
import { onEachDatabase } from '../../../support/database.ts'

const email = 'reader@example.org'
const { points } = LIMITS['link-mail-account'].windows[0]

onEachDatabase('a limit', (open) => {
  test('lets so many attempts pass, and then says when to come again', async () => {
    const { db } = await open()
    for (let count = 0; count < points; count += 1) {
      expect(await attempt(db, 'link-mail-account', email)).toEqual({ ok: true })
    }
    const refused = await attempt(db, 'link-mail-account', email)
    expect(refused).toMatchObject({ ok: false })
    const wait = refused.ok ? 0 : refused.retryAfterSeconds
    expect(wait).toBeGreaterThan(3500)
    expect(wait).toBeLessThanOrEqual(3600)
  })

  test('lets no more pass when fifty come at once', async () => {
    const { db } = await open()
    const attempts = Array.from({ length: 50 }, () => attempt(db, 'link-mail-account', email))
    const outcomes = await Promise.all(attempts)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(points)
  })

  test('lets no more pass when fifty come at once as the time of the earlier ones ends', async () => {
    const { db } = await open()
    for (let count = 0; count <= points; count += 1) await attempt(db, 'link-mail-account', email)
    await db.rateLimiterFlexible.updateMany({ data: { expire: new Date(Date.now() - 1) } })
    const attempts = Array.from({ length: 50 }, () => attempt(db, 'link-mail-account', email))
    const outcomes = await Promise.all(attempts)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(points)
  })

  test('counts each key by itself, and one limit apart from another', async () => {
    const { db } = await open()
    for (let count = 0; count <= points; count += 1) await attempt(db, 'link-mail-account', email)
    expect(await attempt(db, 'link-mail-account', 'other@example.org')).toEqual({ ok: true })
    expect(await attempt(db, 'sign-in-account', email)).toEqual({ ok: true })
    expect(await attempt(db, 'link-mail-account', ' Reader@Example.org')).toMatchObject({
      ok: false,
    })
  })

  test('forgets what was forgiven', async () => {
    const { db } = await open()
    for (let count = 0; count <= points; count += 1) await attempt(db, 'link-mail-account', email)
    await forgive(db, 'link-mail-account', email)
    expect(await attempt(db, 'link-mail-account', email)).toEqual({ ok: true })
  })

  test('of two windows holds in each', async () => {
    const { db } = await open()
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const [burst, hour] = LIMITS['comment-user'].windows
    for (let passed = 0; passed < hour.points; passed += 1) {
      if (passed > 0 && passed % burst.points === 0) {
        const refused = await attempt(db, 'comment-user', '7')
        expect(refused).toMatchObject({ ok: false })
        expect(refused.ok ? 0 : refused.retryAfterSeconds).toBeLessThanOrEqual(burst.seconds)
        vi.advanceTimersByTime(burst.seconds * 1000)
      }
      expect(await attempt(db, 'comment-user', '7'), `attempt ${passed}`).toEqual({ ok: true })
    }
    vi.advanceTimersByTime(burst.seconds * 1000)
    const refused = await attempt(db, 'comment-user', '7')
    expect(refused.ok ? 0 : refused.retryAfterSeconds).toBeGreaterThan(burst.seconds)
  })

  test('keeps no address in the table, and takes away what has expired', async () => {
    const { db } = await open()
    const long = new Date(Date.now() - 3_600_000)
    await db.rateLimiterFlexible.create({ data: { key: 'old', points: 3, expire: long } })
    await attempt(db, 'link-mail-account', email)
    const rows = await db.rateLimiterFlexible.findMany()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/reader|example/)
  })
})

describe('whose address it is', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:12:34:5:6:7:8', '2001:db8:12:34'],
    ['2001:db8:12:34::1', '2001:db8:12:34'],
    ['2001:0DB8:0012:0034::', '2001:db8:12:34'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  test('one house on IPv6 is one key, and its neighbour another', () => {
    const key = (address: string) => limitKey('address', address)
    expect(key('2001:db8:1:1::5')).toBe(key('2001:db8:1:1:9::7'))
    expect(key('2001:db8:1:1::5')).not.toBe(key('2001:db8:1:2::5'))
  })

  test('an account is counted by network too, and by each network apart', () => {
    const key = (at: string) => limitKey('e-mail and address', at)
    expect(key('Mina@Example.org 2001:db8:1:1::5')).toBe(key('mina@example.org 2001:db8:1:1:9::7'))
    expect(key('mina@example.org 2001:db8:1:1::5')).not.toBe(key('mina@example.org 203.0.113.7'))
    expect(key('mina@example.org 203.0.113.7')).not.toBe(key('noor@example.org 203.0.113.7'))
  })
})
