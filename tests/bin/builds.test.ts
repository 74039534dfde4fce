import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'

const builder = join(import.meta.dirname, '..', 'support', 'builder.ts')
const [A, B, C, D, E] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(64)) as [
  ...[string, string, string, string, string],
]

let folder = ''
let started: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-builds-'))
})
afterEach(async () => {
  await Promise.all(started.map(kill))
  started = []
  rmSync(folder, { recursive: true, force: true })
})

/** A start that uses the build of a fingerprint. */
interface Start {
  readonly process: ChildProcess
  /** The next line that it prints and that doesn't say what it waits for. */
  readonly line: () => Promise<string>
}

function start(fingerprint: string, how = ''): Start {
  const child = spawn(process.execPath, [builder, folder, fingerprint, how], {
    stdio: ['ignore', 'pipe', how === 'failing' ? 'ignore' : 'inherit'],
  })
  started.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async (): Promise<string> => {
    const { value } = await lines.next()
    return value?.startsWith('Waiting') ? line() : (value ?? 'ended')
  }
  return { process: child, line }
}

/** The folder of the build that a start uses, once it has one. */
function used(fingerprint: string): Promise<string> {
  return start(fingerprint).line()
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** The first letters of the fingerprint of each build that was begun. */
function made(): string[] {
  return readFileSync(join(folder, 'made.txt'), 'utf8').trim().split('\n')
}

test('starts with equal settings at the same time make one build and share it', async () => {
  const folders = await Promise.all([used(A), used(A), used(A)])
  expect(new Set(folders).size).toBe(1)
  expect(made()).toEqual(['aaaa'])
})

test('a start with other settings builds beside what is being served', async () => {
  const first = await used(A)
  const second = await used(B)
  expect(second).not.toBe(first)
  expect(readFileSync(join(first, 'page.txt'), 'utf8')).toBe(A)
  expect(readFileSync(join(second, 'page.txt'), 'utf8')).toBe(B)
})

test('going back to earlier settings needs no build', async () => {
  const first = await used(A)
  await used(B)
  expect(await used(A)).toBe(first)
  expect(made()).toEqual(['aaaa', 'bbbb'])
})

test('a start that is killed while it builds leaves neither a lock nor half a build', async () => {
  const killed = start(A, 'stuck')
  expect(await killed.line()).toBe('building')
  const [half] = readdirSync(join(folder, 'builds')).filter((name) => name.startsWith('aaaa'))
  // This one waits for the build that is under way.
  const next = start(A)
  await kill(killed.process)
  const whole = await next.line()
  expect(existsSync(join(whole, 'broadsheet-build'))).toBe(true)
  expect(existsSync(join(folder, 'builds', half ?? ''))).toBe(false)
})

test('a build that fails is not taken for one, and the next start makes it', async () => {
  const failing = start(A, 'failing')
  await once(failing.process, 'exit')
  expect(failing.process.exitCode).toBe(1)
  const whole = await used(A)
  expect(made()).toEqual(['aaaa', 'aaaa'])
  expect(readdirSync(join(folder, 'builds')).filter((name) => /-[0-9a-f]+$/.test(name))).toEqual([
    basename(whole),
  ])
})

test('old builds go when nobody uses them, and not before', async () => {
  const serving = start(A)
  const first = await serving.line()
  const stopped = start(B)
  const second = await stopped.line()
  await kill(stopped.process)
  for (const fingerprint of [C, D, E]) await used(fingerprint)
  expect(existsSync(join(first, 'page.txt'))).toBe(true)
  expect(existsSync(second)).toBe(false)
  await kill(serving.process)
  await used(B)
  expect(existsSync(first)).toBe(false)
})
