import { describe, expect, test } from 'vitest'
import {
  clockText,
  dayAndClockText,
  dayText,
  editionText,
  sameDay,
  shortDayText,
  zonedMinute,
  zonedStamp,
} from '@/lib/text/time/site-time.ts'

const AT = '2023-10-14T01:20:00.000Z'
const SINGAPORE = 'Asia/Singapore'

describe('the stamp for machines', () => {
  test('carries the zone of the site', () => {
    expect(zonedStamp(AT, SINGAPORE)).toBe('2023-10-14T09:20:00+08:00')
  })

  test('can leave out the seconds', () => {
    expect(zonedMinute('2023-10-14T01:20:59Z', SINGAPORE)).toBe('2023-10-14T09:20+08:00')
    expect(zonedMinute(AT, 'America/St_Johns')).toBe('2023-10-13T22:50-02:30')
  })

  test('knows zones west of Greenwich, half hours, and summer time', () => {
    expect(zonedStamp(AT, 'America/New_York')).toBe('2023-10-13T21:20:00-04:00')
    expect(zonedStamp(AT, 'America/St_Johns')).toBe('2023-10-13T22:50:00-02:30')
    expect(zonedStamp('2023-12-14T01:20:00Z', 'America/New_York')).toBe('2023-12-13T20:20:00-05:00')
    expect(zonedStamp(AT, 'UTC')).toBe('2023-10-14T01:20:00+00:00')
  })

  test('is right on both sides of the hour at which clocks change', () => {
    expect(zonedStamp('2026-11-01T05:59:00Z', 'America/New_York')).toBe('2026-11-01T01:59:00-04:00')
    expect(zonedStamp('2026-11-01T06:01:00Z', 'America/New_York')).toBe('2026-11-01T01:01:00-05:00')
  })

  test('names the same instant that was stored', () => {
    for (const zone of ['Asia/Kathmandu', 'Pacific/Chatham', 'Africa/Casablanca', 'Asia/Yangon']) {
      expect(new Date(zonedStamp(AT, zone)).toISOString()).toBe(AT)
    }
  })
})

describe('the words for readers', () => {
  test('give day, month, year and a clock of 24 hours', () => {
    expect(dayAndClockText(AT, SINGAPORE, 'en')).toBe('14 October 2023, 09:20')
    expect(editionText(AT, SINGAPORE, 'en')).toBe('Saturday 14 October 2023')
    expect(shortDayText(AT, SINGAPORE, 'en')).toBe('14 Oct')
    expect(clockText('2023-10-13T16:05:00Z', SINGAPORE, 'en')).toBe('00:05')
  })

  test('are those of the article’s language', () => {
    expect(dayText(AT, SINGAPORE, 'id')).toBe('14 Oktober 2023')
    expect(dayText(AT, SINGAPORE, 'vi')).toContain('tháng 10')
    expect(dayText(AT, SINGAPORE, 'en-US')).toBe('October 14, 2023')
  })

  test('count years as Thai newspapers do', () => {
    expect(dayText(AT, SINGAPORE, 'th')).toBe('14 ตุลาคม 2566')
  })

  test('fall back to English for a language that nobody speaks', () => {
    expect(dayText(AT, SINGAPORE, 'no such language')).toBe('14 October 2023')
  })
})

test('a day is the day of the site’s zone', () => {
  expect(sameDay('2023-10-13T16:00:00Z', AT, SINGAPORE)).toBe(true)
  expect(sameDay('2023-10-13T15:59:59Z', AT, SINGAPORE)).toBe(false)
})
