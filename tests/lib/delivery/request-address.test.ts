import { describe, expect, test } from 'vitest'
import { readableAddress } from '@/lib/delivery/request-address.ts'

describe('the address that a reader asked for', () => {
  test.each([
    '/',
    '/article/cho-noi',
    '/caf%C3%A9?x=%C3%A9',
    '/100%25',
    '/?after=%E0%A4',
  ])('is left as it is where it can be read: %s', (address) => {
    expect(readableAddress(address)).toBe(address)
  })

  test.each([
    ['/100%', '/100%25'],
    ['/caf%E9', '/caf%25E9'],
    ['/caf%C3%A9/100%?a=%E9', '/caf%25C3%25A9/100%25?a=%E9'],
  ])('means its percent signs where it can not: %s', (address, read) => {
    expect(readableAddress(address)).toBe(read)
  })
})
