import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { startPublishTimer } from '../lib/articles/publish-timer.ts'
import { database } from '../lib/db/database.ts'
import { explainFailures } from '../lib/delivery/failure-page.ts'
import type { Renewals } from '../lib/delivery/renewals.ts'
import { readableAddress } from '../lib/delivery/request-address.ts'
import { correctCaching, sendLocationOnce } from '../lib/delivery/response-headers.ts'
import { settings } from '../lib/env.ts'
import { prepareEnvironment } from './prepare-environment.ts'
import { onStopSignal } from './stop.ts'

const root = join(import.meta.dirname, '..')

/** How long requests that are under way may still take when the server stops. */
const GRACE_MS = 10_000

export interface Served {
  readonly address: string
  close(): Promise<void>
}

/**
 * The whole site in one process. Each request waits until what this process has
 * cached is as new as the database says it must be, then goes to Next.
 */
export async function serve({ dev }: { dev: boolean }): Promise<Served> {
  const { host, port } = settings()
  const { default: next } = await import('next')
  const app = next({ dev, dir: root, hostname: host, port, quiet: !dev })
  const server = createServer()
  const [renewals] = await Promise.all([
    renew(),
    dev ? app.prepare() : quietly(() => app.prepare()),
  ])
  const handle = app.getRequestHandler()
  server.on('request', async (request, response) => {
    // Renewing is itself a request to this server, and must not wait for itself.
    if (request.url !== '/api/renew') {
      await renewals.freshen()
      if (response.closed) return
      response.once('close', renewals.enter())
    }
    correctCaching(response)
    sendLocationOnce(response)
    if (!dev) explainFailures(response)
    request.url = readableAddress(request.url ?? '/')
    await handle(request, response)
  })
  // Longer than what proxies keep a connection to us open, so that none is
  // closed under a request.
  server.keepAliveTimeout = 70_000
  await listen(server, host, port)
  const stopTimer = startPublishTimer(await database())
  const close = () => {
    stopTimer()
    return stop(server, renewals, () => app.close())
  }
  return { address: `http://${address(host)}:${port}`, close }
}

// Next tells how long it took to read its own configuration.
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console
  console.log = () => {}
  await work().finally(() => {
    console.log = log
  })
}

async function renew(): Promise<Renewals> {
  const { databaseUrl, host, port, renewSecret = '' } = settings()
  const { startRenewals } = await import('../lib/delivery/renewals.ts')
  const origin = `http://${address(host)}:${port}`
  return startRenewals({ url: databaseUrl, origin, secret: renewSecret })
}

// An address of every interface is none to go to.
function address(host: string): string {
  if (['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

async function stop(server: Server, renewals: Renewals, closeNext: () => Promise<void>) {
  const patience = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await new Promise((resolve) => server.close(resolve))
  clearTimeout(patience)
  await closeNext()
  await renewals.close()
  await (await database()).$disconnect()
}

if (import.meta.main) {
  process.chdir(root)
  const dev = process.argv.includes('--dev')
  prepareEnvironment({ dev })
  const site = await serve({ dev })
  onStopSignal(site.close)
  console.log(`Ready at ${site.address}`)
}
