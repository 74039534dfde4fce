import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getArchivePath, parseArchiveDay, parseArchiveMonth } from '@/lib/pages/archive/archive.ts'
import {
  type Day,
  dayOf,
  daysOf,
  monthsThrough,
  sameDayBefore,
  spanOfDay,
  spanOfMonth,
  utcDaysOf,
  utcMonthsOf,
} from '@/lib/text/time/calendar.ts'

const zones = [
  'Asia/Singapore',
  'UTC',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Africa/Cairo',
  'Australia/Lord_Howe',
]

describe('a day of the newspaper', () => {
  test.each<[string, Day, string, string]>([
    ['Asia/Singapore', '2026-11-29', '2026-11-28T16:00:00.000Z', '2026-11-29T16:00:00.000Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00.000Z', '2026-01-01T18:15:00.000Z'],
    // Midnight is skipped in Cairo when clocks go forward: the day begins at one.
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00.000Z', '2024-04-26T21:00:00.000Z'],
    // Samoa went over the date line, and never had that Friday.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
  ])('in %s, %s is from %s to %s', (zone, day, from, to) => {
    const span = spanOfDay(day, zone)
    expect([span.from.toISOString(), span.to.toISOString()]).toEqual([from, to])
  })

  test('holds exactly the instants that its pages show with its date', () => {
    const instant = fc.date({
      min: new Date('1980-01-01'),
      max: new Date('2039-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
        const day = dayOf(at, zone)
        const { from, to } = spanOfDay(day, zone)
        expect(at >= from && at < to).toBe(true)
        expect(dayOf(from, zone)).toBe(day)
        expect(dayOf(new Date(to.getTime() - 1000), zone)).toBe(day)
        expect(dayOf(new Date(from.getTime() - 1000), zone) < day).toBe(true)
        const utc = utcDaysOf({ from, to })
        expect(utc).toContain(at.toISOString().slice(0, 10))
        expect(utc.length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 500 },
    )
  })

  test('has an address, and no other text is one', () => {
    expect(getArchivePath('2026-11-29')).toBe('/archive/2026/11/29')
    expect(getArchivePath('2026-11')).toBe('/archive/2026/11')
    expect(parseArchiveDay('2024', '02', '29')).toBe('2024-02-29')
    expect(parseArchiveMonth('2026', '11')).toBe('2026-11')
    for (const [year, month, day] of [
      ['2023', '02', '29'],
      ['2026', '13', '01'],
      ['2026', '00', '01'],
      ['2026', '1', '1'],
      ['0026', '01', '01'],
      ['+026', '01', '01'],
      ['20260', '01', '01'],
      ['2026', '01', '01Z'],
      ['', '', ''],
    ] as const) {
      expect(parseArchiveDay(year, month, day), `${year} ${month} ${day}`).toBeNull()
    }
    for (const [year, month] of [
      ['2026', '13'],
      ['2026', '1'],
      ['x', '01'],
    ] as const) {
      expect(parseArchiveMonth(year, month)).toBeNull()
    }
  })
})

test('a month has its days, and they fill it', () => {
  expect(daysOf('2024-02')).toHaveLength(29)
  expect(daysOf('2026-12').at(-1)).toBe('2026-12-31')
  for (const zone of zones) {
    const month = spanOfMonth('2026-03', zone)
    const days = daysOf('2026-03').map((day) => spanOfDay(day, zone))
    expect(days[0]?.from).toEqual(month.from)
    expect(days.at(-1)?.to).toEqual(month.to)
    for (const [at, day] of days.entries()) expect(days[at + 1]?.from ?? month.to).toEqual(day.to)
  }
})

test('months are counted over the turn of years, and the last are kept where there are too many', () => {
  expect(monthsThrough('2025-11', '2026-02', 99)).toEqual([
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ])
  expect(monthsThrough('2025-11', '2026-02', 2)).toEqual(['2026-01', '2026-02'])
  expect(monthsThrough('2026-02', '2025-11', 99)).toEqual([])
  const singapore = spanOfMonth('2026-03', 'Asia/Singapore')
  expect(utcMonthsOf(singapore, 9)).toEqual(['2026-02', '2026-03'])
})

test('a leap day was there in leap years only', () => {
  expect(sameDayBefore('2024-02-29', 9)).toEqual(['2020-02-29', '2016-02-29'])
  expect(sameDayBefore('2026-11-29', 2)).toEqual(['2025-11-29', '2024-11-29'])
})
