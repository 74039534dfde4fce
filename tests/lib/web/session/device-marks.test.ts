import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { DEVICE_SECONDS, deviceKnownTo, markedFor } from '@/lib/web/session/device-marks.ts'

beforeAll(() => {
  process.env.BROADSHEET_DATA_DIR = mkdtempSync(join(tmpdir(), 'broadsheet-marks-'))
})

const noon = new Date('2026-03-01T04:00:00Z')
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000)

describe('the cookie of a browser that has signed in', () => {
  test('is known to that account and to no other', () => {
    const cookie = markedFor(undefined, 12, noon)
    expect(deviceKnownTo(cookie, 12, noon)).toMatch(/^[\w-]{22}$/)
    expect(deviceKnownTo(cookie, 13, noon)).toBeNull()
    expect(deviceKnownTo(undefined, 12, noon)).toBeNull()
  })

  test('keeps its id when the account signs in again, and holds for a year from then', () => {
    const first = markedFor(undefined, 12, noon)
    const again = markedFor(first, 12, later(1000))
    const id = deviceKnownTo(first, 12, noon)
    expect(deviceKnownTo(again, 12, later(DEVICE_SECONDS + 1000))).toBe(id)
    expect(deviceKnownTo(again, 12, later(DEVICE_SECONDS + 1001))).toBeNull()
    expect(again.split('~')).toHaveLength(1)
  })

  test('is remembered for a household of five, each by an id of its own', () => {
    const accounts = [1, 2, 3, 4, 5, 6]
    let cookie: string | undefined
    for (const account of accounts) cookie = markedFor(cookie, account, noon)
    const ids = accounts.map((account) => deviceKnownTo(cookie, account, noon))
    expect(ids.map((id) => id !== null)).toEqual([false, true, true, true, true, true])
    expect(new Set(ids).size).toBe(6)
  })

  test('says nothing of the account: the same one is another mark in each browser', () => {
    const [one, other] = [markedFor(undefined, 12, noon), markedFor(undefined, 12, noon)]
    expect(one).not.toBe(other)
    // Id, time and signature; the account is only in what is signed.
    expect(one).toMatch(/^[\w-]{22}\.[0-9a-z]+\.[\w-]{43}$/)
  })

  test('opens nothing once a letter of it is another', () => {
    const cookie = markedFor(undefined, 12, noon)
    for (let at = 0; at < cookie.length; at += 1) {
      const other = cookie[at] === 'A' ? 'B' : 'A'
      const forged = cookie.slice(0, at) + other + cookie.slice(at + 1)
      expect(deviceKnownTo(forged, 12, noon), forged).toBeNull()
    }
  })

  test.each(['', '~~~', 'x'.repeat(10_000), 'a.b.c', '\u0000', '{"id":12}'])(
    'is nobody’s when it holds %j',
    (cookie) => {
      expect(deviceKnownTo(cookie, 12, noon)).toBeNull()
      expect(deviceKnownTo(markedFor(cookie, 12, noon), 12, noon)).not.toBeNull()
    },
  )
})
