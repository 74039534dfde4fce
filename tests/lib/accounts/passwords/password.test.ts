import { parseOptions } from '@node-rs/argon2'
import { describe, expect, test } from 'vitest'
import { hashPassword, NOBODYS_HASH, verifyPassword } from '@/lib/accounts/passwords/password.ts'
import { weaknessOf } from '@/lib/accounts/passwords/password-rules.ts'

describe('a password that is kept', () => {
  test('is known again, and no other is', async () => {
    const hash = await hashPassword('six boats and a crane')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await verifyPassword(hash, 'six boats and a crane')).toBe(true)
    expect(await verifyPassword(hash, 'six boats and a train')).toBe(false)
    expect(await verifyPassword('', 'six boats and a crane')).toBe(false)
  })

  test('is the same however its accents were typed', async () => {
    const hash = await hashPassword('caf\u00e9 by the water')
    expect(await verifyPassword(hash, 'cafe\u0301 by the water')).toBe(true)
  })

  test('costs as much to try where there is no account', async () => {
    const { saltLen: _, ...real } = parseOptions(await hashPassword('six boats and a crane'))
    const { saltLen: __, ...nobodys } = parseOptions(NOBODYS_HASH)
    expect(nobodys).toEqual(real)
  })
})

const own = ['Ferry Captain', 'captain.ferry@example.org', 'The Straits Courier']

describe('a password that is chosen', () => {
  test.each([
    'aaaaaaaaaaaa',
    '1234567890',
    '0987654321',
    'abcdefghijkl',
    'qwertyuiop',
    'asdfghjkl123',
    'ababababababab',
    'password123',
    'Password1234!',
    'letmein2024',
    'iloveyou!!!',
    'broadsheet1',
    '          ',
    'admin12345admin',
  ])('is refused as too plain: %s', (password) => {
    expect(weaknessOf(password, own)).toBe('password-too-plain')
  })

  test.each([
    'FerryCaptain1',
    'captain-ferry',
    'example.org12',
    'straitscourier',
    'TheStraitsCourier!',
  ])('is refused as one’s own name, address or site: %s', (password) => {
    expect(weaknessOf(password, own)).toBe('password-names-you')
  })

  test.each([
    'correct horse battery',
    'captain of the red lantern',
    'broadsheet on Tuesday mornings',
    'ทะเลสีน้ำเงินเข้ม',
    'x7Kq-92mVb',
    'đường về nhà xa',
  ])('is taken: %s', (password) => {
    expect(weaknessOf(password, own)).toBeNull()
  })
})
