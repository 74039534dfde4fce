import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Entry {
  version?: string
  resolved?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

export interface Lock {
  packages: Record<string, Entry>
}

/**
 * Adds what a lock file misses that was made against a registry (a mirror, a
 * cache) without the packages for other platforms. `npm ci` refuses a lock with
 * such gaps; with the entries it passes wherever the platform's own packages
 * are. Answers the paths added.
 */
export function completeLock(lock: Lock): string[] {
  const added: string[] = []
  for (const [parent, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (find(lock, parent, name)) continue
      const path = `node_modules/${name}`
      const version = exact(range) ?? siblingVersion(lock, entry)
      lock.packages[path] = { version, ...(entry.dev && { dev: true }), ...platform(name) }
      added.push(path)
    }
  }
  lock.packages = sorted(lock.packages)
  return added
}

// npm looks for a package beside its parent first and then further out.
function find(lock: Lock, parent: string, name: string): Entry | undefined {
  const inner = `${parent ? `${parent}/` : ''}node_modules/${name}`
  if (lock.packages[inner] || !parent) return lock.packages[inner]
  const outer = parent.lastIndexOf('/node_modules/')
  return find(lock, outer < 0 ? '' : parent.slice(0, outer), name)
}

function exact(range: string): string | undefined {
  return /^\d+\.\d+\.\d+[^ ]*$/.test(range) ? range : undefined
}

// Packages for platforms are published together: a range means the version
// that the others of the same parent have.
function siblingVersion(lock: Lock, { optionalDependencies = {} }: Entry): string {
  const names = Object.keys(optionalDependencies)
  const locked = names.map((name) => lock.packages[`node_modules/${name}`]?.version)
  const version = locked
    .filter((found) => found !== undefined)
    .sort()
    .at(-1)
  if (!version) throw new Error(`No version is known for ${names.join(', ')}.`)
  return version
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/** The platform that a name such as @next/swc-linux-x64-musl is for. */
export function platform(name: string): Entry {
  const words = name.replace('-win-', '-win32-').split(/[/-]/)
  const os = words.filter((word) => systems.includes(word))
  const cpu = words.filter((word) => processors.includes(word))
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.includes('gnu')
      ? ['glibc']
      : []
  return { optional: true, ...(os[0] && { os }), ...(cpu[0] && { cpu }), ...(libc[0] && { libc }) }
}

function sorted(packages: Lock['packages']): Lock['packages'] {
  const byPath = ([a]: [string, Entry], [b]: [string, Entry]) => a.localeCompare(b, 'en')
  return Object.fromEntries(Object.entries(packages).sort(byPath))
}

function main(): void {
  const file = join(import.meta.dirname, '..', 'package-lock.json')
  const lock: Lock = JSON.parse(readFileSync(file, 'utf8'))
  const added = completeLock(lock)
  for (const entry of Object.values(lock.packages)) delete entry.resolved
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(added.length === 0 ? 'The lock file is complete.' : `Added ${added.join(', ')}`)
}

if (import.meta.main) main()
