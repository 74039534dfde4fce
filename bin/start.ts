import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { BadSettings, type Settings, settings } from '../lib/platform/config/env.ts'
import { isPostgres, sqliteFile } from '../lib/platform/db/database-url.ts'
import { migrate } from '../lib/platform/db/migrations/migrate.ts'
import { demoSignIns, signInTable } from './demo-sign-ins.ts'
import { generate } from './generate.ts'
import { isEmpty } from './is-empty.ts'
import { prepareEnvironment } from './prepare-environment.ts'
import { Failed, runQuietly } from './run.ts'
import { step } from './steps.mjs'
import { onStopSignal } from './stop.ts'

const root = join(import.meta.dirname, '..')
const dev = process.argv.includes('--dev')

/** Something the person who starts the site can put right; said without a stack. */
class CannotStart extends Error {}

async function main(): Promise<void> {
  process.chdir(root)
  prepareEnvironment({ dev })
  const site = settings()
  await refuseTakenPort(site)
  await upgradeDatabase(site)
  await generate()
  await indexForSearch(site)
  if (site.demo === 'auto' && (await isEmpty(site.databaseUrl))) await seed()
  // Its modules need the database clients that generate() has just written.
  const { serve } = await import('./serve.ts')
  const served = await serve({ dev })
  onStopSignal(served.close)
  const signIns = await demoSignIns(site.databaseUrl)
  const table = signInTable(signIns, !isLocal(site.host))
  // Not by the console, which indents (lib/platform/encode-log.ts).
  process.stdout.write(`${welcome(served.address, site, table)}\n`)
}

async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  const taken = await new Promise<boolean>((answer) => {
    const probe = connect({ port, host: host === '0.0.0.0' ? '127.0.0.1' : host })
    probe.once('connect', () => answer(true)).once('error', () => answer(false))
    probe.once('connect', () => probe.destroy())
  })
  if (!taken) return
  const command = dev ? 'npm run dev' : 'npm start'
  const other = port < 65535 ? port + 1 : port - 1
  throw new CannotStart(`Port ${port} is taken; set PORT to another, e.g. PORT=${other} ${command}`)
}

async function upgradeDatabase({ databaseUrl }: Settings): Promise<void> {
  try {
    await migrate(databaseUrl)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const remedy = isPostgres(databaseUrl)
      ? 'Start its server, or correct DATABASE_URL.'
      : 'Move the file away, or set DATABASE_URL to another, e.g. DATABASE_URL=file:./data/new.db'
    throw new CannotStart(`The database ${place(databaseUrl)} cannot be used: ${reason}. ${remedy}`)
  }
}

/** Its modules need the database clients that generate() has just written. */
async function indexForSearch({ databaseUrl }: Settings): Promise<void> {
  const { indexSearch } = await import('./index-search.ts')
  await indexSearch(databaseUrl)
}

/** Where the database is, without a password. */
function place(url: string): string {
  if (!isPostgres(url)) return resolve(sqliteFile(url))
  const { host, pathname } = new URL(url)
  return `${pathname.slice(1)} on ${host}`
}

async function seed(): Promise<void> {
  await step('Filling the newsroom', () => runQuietly([join('prisma', 'seed.ts'), '--if-empty']))
}

/** Whether only this machine can reach that host. */
function isLocal(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

function welcome(
  address: string,
  { siteName, databaseUrl, dataDir }: Settings,
  signIns: string,
): string {
  return `
${siteName} is at ${address}
${signIns && `\n${signIns}\n`}  Database  ${place(databaseUrl)}
  Pictures  ${resolve(dataDir, 'media')}
  Ctrl-C stops it.
`
}

try {
  await main()
} catch (error) {
  const explained = [BadSettings, CannotStart, Failed].some((kind) => error instanceof kind)
  console.error(explained ? (error as Error).message : error)
  process.exit(1)
}
