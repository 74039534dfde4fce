import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../bin/free-port.ts'

/** A Postgres server of a test's own, which it may stop and hang. */
export interface Cluster {
  /** Of its database `postgres`. */
  readonly url: string
  /** Ends the server: from now on connections are refused. */
  stop(): void
  /** Does nothing where it runs. */
  start(): void
  /** Halts every process of the server: connections stay open, and nothing is answered. */
  hang(): void
  resume(): void
  /** Ends the server and removes its files. */
  remove(): void
}

/** Debian keeps the server's programs out of the PATH. */
const DEBIAN = '/usr/lib/postgresql'

/** Where the server's programs are; null where there are none. */
export function postgresPrograms(): string | null {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
    : []
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** The server may run as another user, who can't enter the tests' own temporary folder. */
const SHARED_FOLDER = '/tmp'

/** Starts a server on a free port, in a folder of its own. */
export async function startCluster(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(SHARED_FOLDER, 'broadsheet-cluster-'))
  const data = join(folder, 'data')
  const port = await freePort()
  const owner = ownerOf(folder)
  const run = (program: string, ...args: string[]) => {
    const [command = '', ...rest] = [...owner, join(programs, program), ...args]
    execFileSync(command, rest, { cwd: folder, stdio: 'ignore' })
  }
  const isRunning = () => existsSync(join(data, 'postmaster.pid'))
  const start = () => {
    if (isRunning()) return
    const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`
    run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-w', '-o', options, 'start')
  }
  const stop = () => run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
  const signal = (name: NodeJS.Signals) => {
    for (const pid of processesOf(data)) signalProcess(pid, name)
  }
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync')
  start()
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop,
    start,
    hang: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    remove: () => {
      if (isRunning()) {
        signal('SIGCONT')
        stop()
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The server refuses to be root: what runs it as somebody else then, who gets the folder. */
function ownerOf(folder: string): string[] {
  if (userInfo().uid !== 0) return []
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  chownSync(folder, id('-u'), id('-g'))
  return ['runuser', '-u', 'postgres', '--']
}

/**
 * The server's first process, then those that it started; none while it is stopped. They are looked up
 * once the first has been dealt with: one that is halted starts no more.
 */
function* processesOf(data: string): Generator<number> {
  if (!existsSync(join(data, 'postmaster.pid'))) return
  const first = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  yield first
  const children = readFileSync(`/proc/${first}/task/${first}/children`, 'utf8').trim()
  yield* children.split(' ').filter(Boolean).map(Number)
}

/** One that has ended meanwhile needs no signal. */
function signalProcess(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
