import { encode } from 'next-auth/jwt'
import { afterEach, expect, test, vi } from 'vitest'
import { openToken } from '@/lib/web/sign-in/open-token.ts'

const secret = 's'.repeat(43)
const seal = (sub: string, maxAge = 60) => encode({ token: { sub }, secret, maxAge })
const open = (sealed: string) => openToken(sealed, () => secret)

afterEach(() => {
  vi.useRealTimers()
})

test('a sealed token is opened once, and says the same each time', async () => {
  const sealed = await seal('12')
  const key = vi.fn(() => secret)
  const first = await openToken(sealed, key)
  expect(first).toMatchObject({ sub: '12' })
  expect(await openToken(sealed, key)).toEqual(first)
  expect(key).toHaveBeenCalledTimes(1)
})

test('what somebody else sealed, or changed, stays shut, however often it is tried', async () => {
  const foreign = await encode({ token: { sub: '1' }, secret: 'x'.repeat(43) })
  const own = await seal('1')
  const changed = `${own.slice(0, -4)}AAAA`
  await open(own)
  for (const sealed of [foreign, changed, foreign, changed, '']) {
    expect(await open(sealed)).toBeNull()
  }
})

test('one that was opened is not opened any more when its time is over', async () => {
  const sealed = await seal('12', 60)
  expect(await open(sealed)).not.toBeNull()
  vi.useFakeTimers({ now: Date.now() + 80_000 })
  expect(await open(sealed)).toBeNull()
})
