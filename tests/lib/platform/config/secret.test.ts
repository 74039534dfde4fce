import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { deriveKey, keptSecret } from '@/lib/platform/config/secret.ts'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'broadsheet-secret-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true })
})

describe('the secret of a site that sets none', () => {
  test('is made once, and only its owner may read it', () => {
    const place = join(folder(), 'data')
    const secret = keptSecret(place)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(keptSecret(place)).toBe(secret)
    expect(readFileSync(join(place, 'secret'), 'utf8').trim()).toBe(secret)
    expect(statSync(join(place, 'secret')).mode & 0o777).toBe(0o600)
  })

  test('is the one that is there already', () => {
    const place = folder()
    writeFileSync(join(place, 'secret'), `${'a'.repeat(40)}\n`)
    expect(keptSecret(place)).toBe('a'.repeat(40))
  })

  test('is never guessed from a damaged file', () => {
    const place = folder()
    writeFileSync(join(place, 'secret'), 'short')
    expect(() => keptSecret(place)).toThrow('is damaged')
  })
})

test('a key for one purpose says nothing of the key for another', () => {
  const [a, b] = [
    deriveKey('s'.repeat(32), 'sessions'),
    deriveKey('s'.repeat(32), 'server actions'),
  ]
  expect(a).toHaveLength(32)
  expect(a.equals(b)).toBe(false)
  expect(a.equals(deriveKey('s'.repeat(32), 'sessions'))).toBe(true)
  expect(a.equals(deriveKey('t'.repeat(32), 'sessions'))).toBe(false)
})
