import { describe, expect, test } from 'vitest'
import { hasDevPackages, missingPackages } from '../../bin/packages.mjs'

const lock = {
  packages: {
    '': {},
    'node_modules/next': { version: '16.4.6' },
    'node_modules/vitest': { version: '5.1.1', dev: true },
    'node_modules/typescript': { version: '7.0.2', devOptional: true },
    'node_modules/@next/swc-win32-x64-msvc': { version: '16.4.6', optional: true },
  },
}
const started = { packages: { 'node_modules/next': { version: '16.4.6' } } }
const tested = {
  packages: {
    ...started.packages,
    'node_modules/vitest': { version: '5.1.1' },
    'node_modules/typescript': { version: '7.0.2' },
  },
}

describe('what there is to install', () => {
  test('everything, where nothing is installed', () => {
    expect(missingPackages(lock, undefined, { dev: false })).toEqual(['node_modules/next'])
  })

  test('nothing more, for starting', () => {
    expect(missingPackages(lock, started, { dev: false })).toEqual([])
  })

  test('what tests need, for testing after starting', () => {
    const missing = ['node_modules/vitest', 'node_modules/typescript']
    expect(missingPackages(lock, started, { dev: true })).toEqual(missing)
  })

  test('a package in another version than the one locked', () => {
    const old = { packages: { 'node_modules/next': { version: '16.4.5' } } }
    expect(missingPackages(lock, old, { dev: false })).toEqual(['node_modules/next'])
  })

  test('packages of other platforms are never missed', () => {
    expect(missingPackages(lock, tested, { dev: true })).toEqual([])
  })

  test('a full install is known by its packages for tests', () => {
    expect(hasDevPackages(lock, tested)).toBe(true)
    expect(hasDevPackages(lock, started)).toBe(false)
  })
})
