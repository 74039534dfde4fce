import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAILY_HOUR, lastDigestTime } from '@/lib/notifications/notices/rhythm.ts'

test.each([
  ['hourly', '2026-03-02T12:59:59Z', 'Asia/Singapore', '2026-03-02T12:00:00.000Z'],
  ['hourly', '2026-03-02T12:00:00Z', 'Asia/Singapore', '2026-03-02T12:00:00.000Z'],
  ['daily', '2026-03-02T22:59:00Z', 'Asia/Singapore', '2026-03-01T23:00:00.000Z'],
  ['daily', '2026-03-02T23:00:00Z', 'Asia/Singapore', '2026-03-02T23:00:00.000Z'],
  ['daily', '2026-03-02T06:59:00Z', 'UTC', '2026-03-01T07:00:00.000Z'],
  // Clocks go forward in the night before.
  ['daily', '2026-03-29T10:00:00Z', 'Europe/Berlin', '2026-03-29T05:00:00.000Z'],
  ['daily', '2026-03-29T04:00:00Z', 'Europe/Berlin', '2026-03-28T06:00:00.000Z'],
] as const)('%s digests last went, seen from %s in %s, at %s', (rhythm, now, zone, last) => {
  expect(lastDigestTime(rhythm, new Date(now), zone).toISOString()).toBe(last)
})

test('a daily digest is at most a day and an hour old, never in the future, and at seven', () => {
  const zones = ['Asia/Singapore', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe']
  const from = Date.UTC(2024, 0)
  fc.assert(
    fc.property(fc.nat(4 * 366 * 86_400), fc.constantFrom(...zones), (seconds, zone) => {
      const now = new Date(from + seconds * 1000)
      const last = lastDigestTime('daily', now, zone)
      const age = now.getTime() - last.getTime()
      expect(age).toBeGreaterThanOrEqual(0)
      expect(age).toBeLessThanOrEqual(25 * 3_600_000)
      const hour = { timeZone: zone, hour: 'numeric', hourCycle: 'h23' } as const
      expect(Number(new Intl.DateTimeFormat('en', hour).format(last))).toBe(DAILY_HOUR)
    }),
  )
})
