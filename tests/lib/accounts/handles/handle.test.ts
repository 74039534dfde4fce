import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  deletedHandle,
  handleFrom,
  isReserved,
  numberedHandle,
} from '@/lib/accounts/handles/handle.ts'
import { HANDLE_PATTERN } from '@/lib/accounts/users/user.ts'

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('a', 'B', '9', '-', ' ', '’', 'é', 'đ', 'ก'), maxLength: 80 }),
)

describe('a handle made from a name', () => {
  test('is a handle, whatever the name', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(handleFrom(name)).toMatch(HANDLE_PATTERN)
        expect(isReserved(handleFrom(name))).toBe(false)
      }),
    )
  })

  test('is one with a number, too', () => {
    const number = fc.integer({ min: 2, max: 999_999 })
    fc.assert(
      fc.property(anyName, number, (name, count) => {
        const handle = numberedHandle(handleFrom(name), count)
        expect(handle).toMatch(HANDLE_PATTERN)
        expect(handle.endsWith(`-${count}`)).toBe(true)
      }),
    )
  })

  test.each([
    ['Ferry captain', 'ferry-captain'],
    ['Reader in Đà Nẵng', 'reader-in-da-nang'],
    ['  O’Neil & Sons, Ltd.  ', 'oneil-sons-ltd'],
    ['ผู้อ่าน', 'reader'],
    ['X', 'reader'],
    ['Editor', 'reader'],
    ['A very long name indeed, of more than thirty letters', 'a-very-long-name-indeed-of-mor'],
  ])('%s gives %s', (name, handle) => {
    expect(handleFrom(name)).toBe(handle)
  })
})

test.each([
  'admin',
  'editor',
  'moderator',
  'author',
  'newsroom',
  'desk',
  'api',
  'root',
  'deleted-7',
])('nobody may be called %s', (handle) => {
  expect(isReserved(handle)).toBe(true)
})

test('who was deleted has a handle that nobody can choose', () => {
  expect(deletedHandle(12)).toMatch(HANDLE_PATTERN)
  expect(isReserved(deletedHandle(12))).toBe(true)
})
