import { expect, test } from 'vitest'
import { excerptOfChanges, firstWords } from '@/lib/text/diff/excerpt-changes.ts'

const long = 'A sentence that stayed as it was. '.repeat(30)

test('what stayed is cut to the words next to a change', () => {
  const [before, gone, between, come, after] = excerptOfChanges(
    [
      { kind: 'same', text: long },
      { kind: 'removed', text: 'noon' },
      { kind: 'same', text: long },
      { kind: 'added', text: 'one' },
      { kind: 'same', text: long },
    ],
    'en',
  )
  expect(before?.text).toMatch(/^… \S.{50,140}as it was\. $/)
  expect(gone).toEqual({ kind: 'removed', text: 'noon' })
  expect(between?.text).toMatch(/^A sentence .{100,140} … \S.{50,140}was\. $/)
  expect(come).toEqual({ kind: 'added', text: 'one' })
  expect(after?.text).toMatch(/^A sentence .{100,140} … $/)
})

test('what is short stays whole', () => {
  const changes = [
    { kind: 'same' as const, text: 'It left at ' },
    { kind: 'added' as const, text: 'noon' },
  ]
  expect(excerptOfChanges(changes, 'en')).toEqual(changes)
})

test('no word and no character is cut in two', () => {
  expect(firstWords('เรือออกจากท่าตอนเที่ยง', 10, 'th')).toMatch(/^เรือออก(จาก)? … $/)
  expect(firstWords('👩🏽‍✈️👩🏽‍✈️👩🏽‍✈️', 8, 'en')).toMatch(/^(👩🏽‍✈️)* … $/u)
})
