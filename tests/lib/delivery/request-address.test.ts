import { describe, expect, test } from 'vitest'
import { readableAddress } from '@/lib/delivery/request-address.ts'

describe('the address that a reader asked for', () => {
  test.each(['/', '/article/cho-noi', '/caf%C3%A9?x=%C3%A9', '/100%25', '/?after=%E0%A4'])(
    'is left as it is where it can be read: %s',
    (address) => {
      expect(readableAddress(address)).toBe(address)
    },
  )

  test.each([
    ['/100%', '/100\u{FFFD}'],
    ['/caf%E9', '/caf\u{FFFD}E9'],
    ['/100%/x?a=%E9', '/100\u{FFFD}/x'],
  ])('is one where nothing stands when it can not: %s', (address, read) => {
    const [path = '', query] = readableAddress(address).split('?')
    expect(decodeURIComponent(path)).toBe(read)
    expect(query).toBe(address.split('?')[1])
  })
})
