import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './alone.ts'
import { tryFileLock } from './file-lock.ts'

/** A complete build. It isn't deleted before it is released or the process ends. */
export interface Build {
  /** From where the process runs, with slashes, as Next takes it. */
  readonly folder: string
  release(): void
}

/** In a folder that is complete; written last. */
const MARK = 'broadsheet-build'

/** Complete builds that are kept though nobody uses them, so that going back is quick. */
const KEPT = 2

/**
 * The complete build of a fingerprint, made by `make` if there is none. Every build is made in a
 * folder of its own, so nothing that is being served ever changes:
 *
 *   .next/builds/3f9c…-a81b/         a build: fingerprint, then a few random digits
 *   .next/builds/3f9c…-a81b.lease    locked, and shared, by every process that uses it
 *   .next/builds/lock                locked while a process looks for a build or makes one
 */
export async function provideFolder(
  distDir: string,
  fingerprint: string,
  make: (folder: string) => Promise<void>,
): Promise<Build> {
  const all = `${distDir}/builds`
  mkdirSync(all, { recursive: true })
  const provide = async () => {
    const prefix = fingerprint.slice(0, 16)
    let name = completeBuilds(all).find((one) => one.startsWith(`${prefix}-`))
    if (!name) {
      name = `${prefix}-${randomBytes(4).toString('hex')}`
      await make(`${all}/${name}`)
      writeFileSync(join(all, name, MARK), fingerprint)
    }
    const build = lease(all, name)
    prune(all, name)
    return build
  }
  return alone(join(all, 'lock'), provide, () => {
    console.log('Waiting for another start in this folder …')
  })
}

function lease(all: string, name: string): Build {
  const lock = tryFileLock(leaseFile(all, name), 'shared')
  if (!lock) throw new Error(`${leaseFile(all, name)} is locked by something else.`)
  return { folder: `${all}/${name}`, release: lock.release }
}

function leaseFile(all: string, name: string): string {
  return join(all, `${name}.lease`)
}

/** The newest first. */
function completeBuilds(all: string): string[] {
  const madeAt = (name: string) => statSync(join(all, name, MARK)).mtimeMs
  return builds(all)
    .filter((name) => existsSync(join(all, name, MARK)))
    .toSorted((a, b) => madeAt(b) - madeAt(a))
}

function builds(all: string): string[] {
  return readdirSync(all).filter((name) => /^[0-9a-f]{16}-[0-9a-f]{8}$/.test(name))
}

/** Deletes what a killed start left unfinished, and old builds that no process uses. */
function prune(all: string, current: string): void {
  const complete = completeBuilds(all).filter((name) => name !== current)
  const unfinished = builds(all).filter((name) => name !== current && !complete.includes(name))
  for (const name of unfinished) remove(all, name)
  for (const name of complete.slice(KEPT)) {
    const unused = tryFileLock(leaseFile(all, name), 'exclusive')
    if (!unused) continue
    remove(all, name)
    unused.release()
    rmSync(leaseFile(all, name), { force: true })
  }
}

/** What can't be deleted now, such as a file that Windows holds open, is unfinished next time. */
function remove(all: string, name: string): void {
  try {
    rmSync(join(all, name, MARK), { force: true })
    rmSync(join(all, name), { recursive: true, force: true, maxRetries: 3 })
  } catch {
    console.warn(`${join(all, name)} could not be deleted; the next start tries again.`)
  }
}
