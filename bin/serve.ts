import type { IncomingMessage, Server } from 'node:http'
import { join } from 'node:path'
import { startLive } from '../lib/conversation/live/start-live.ts'
import type { Renewals } from '../lib/platform/cache/invalidations.ts'
import { settings } from '../lib/platform/config/env.ts'
import { database } from '../lib/platform/db/database.ts'
import { reachOf } from '../lib/platform/db/reach.ts'
import { encodeConsole } from '../lib/platform/encode-log.ts'
import { refusedForSize, USUAL_BYTES } from '../lib/platform/http/requests/body-size.ts'
import { addressList, clientAddressOf } from '../lib/platform/http/requests/client-address.ts'
import { createLimitedServer } from '../lib/platform/http/requests/connection-limits.ts'
import { interfaceOf, pickInterface } from '../lib/platform/http/requests/pick-interface.ts'
import { canExist } from '../lib/platform/http/requests/request-address.ts'
import { answerWith, inRequestScope } from '../lib/platform/http/requests/request-scope.ts'
import { changesSomething, isForeign, nameHost } from '../lib/platform/http/requests/same-origin.ts'
import { answerMissing } from '../lib/platform/http/responses/answer-missing.ts'
import { explainFailures } from '../lib/platform/http/responses/failure-page.ts'
import { explainMissing, missingPage } from '../lib/platform/http/responses/missing-page.ts'
import { answerNotModified } from '../lib/platform/http/responses/not-modified.ts'
import { refuse } from '../lib/platform/http/responses/refuse.ts'
import { correctHeaders } from '../lib/platform/http/responses/response-headers.ts'
import { keepBody } from '../lib/web/outage/keep-body.ts'
import { answerThroughOutage, mustBeFresh, troublePage } from '../lib/web/outage/outage.ts'
import { isSignedIn } from '../lib/web/session/is-signed-in.ts'
import { startBackground } from './background.ts'
import { provideBuild } from './build.ts'
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
  const { databaseUrl, host, port, renewSecret, siteUrl, siteLanguage, trustedProxies } = settings()
  if (!dev) encodeConsole()
  // Where Next finds itself; else it believes what a request says.
  const origin = `http://${address(host)}:${port}`
  process.env.__NEXT_PRIVATE_ORIGIN = origin
  const app = await createApp(dev)
  const proxies = addressList(trustedProxies)
  const server = createLimitedServer({ proxies })
  const senders = { isSignedIn, renewSecret }
  const reach = reachOf(databaseUrl)
  const addressOf = (request: IncomingMessage) => clientAddressOf(request, proxies)
  const [renewals, live] = await Promise.all([
    renew(),
    startLive(databaseUrl, { addressOf }),
    dev ? app.prepare() : quietly(() => app.prepare()),
  ])
  const handle = app.getRequestHandler()
  server.on('request', async (request, response) => {
    const body = keepBody(request, USUAL_BYTES)
    correctHeaders(response, siteUrl)
    const language = interfaceOf(request, siteLanguage)
    const refusal = isForeign(request, siteUrl) ? 403 : await refusedForSize(request, senders)
    if (refusal) return refuse(request, response, refusal, language)
    if (live.handle(request, response)) return
    const isMissing = !canExist(request.url ?? '/')
    if (isMissing && answerMissing(request, response)) return
    nameHost(request)
    answerThroughOutage(response, reach)
    // Only what shows a page must be as new as the database; and renewing is itself a request to
    // this server, which must not wait for itself.
    if (!changesSomething(request) && mustBeFresh(request)) await renewals.freshen()
    if (response.closed) return
    if (request.url !== '/api/renew') response.once('close', renewals.enter())
    answerNotModified(request, response)
    pickInterface(request, response, language)
    await inRequestScope(addressOf(request), response, () => {
      if (isMissing) answerWith(404)
      // Outside of the scope's own, so that a page sent as a failure on purpose stays.
      if (!dev) {
        explainFailures(response, () => troublePage(reach, body, language))
        explainMissing(response, () => missingPage(origin, request, language))
      }
      return handle(request, response)
    })
  })
  await listen(server, host, port)
  const stopBackground = await startBackground()
  const close = async () => {
    // Before the server waits for its connections to end: these never do.
    await live.close()
    await stopBackground()
    await stop(server, renewals, () => app.close())
  }
  return { address: origin, close }
}

async function createApp(dev: boolean) {
  const { host, port } = settings()
  if (!dev) await chooseBuild()
  const { default: next } = await import('next')
  return next({ dev, dir: root, hostname: host, port, quiet: !dev })
}

/** The build stays this process's until it ends. Next reads in the environment where it is. */
async function chooseBuild(): Promise<void> {
  const { folder } = await provideBuild()
  process.env.BROADSHEET_DIST_DIR = folder
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
  const { startRenewals } = await import('../lib/platform/cache/invalidations.ts')
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
  try {
    const site = await serve({ dev })
    onStopSignal(site.close)
    console.log(`Ready at ${site.address}`)
  } catch (error) {
    // Next takes uncaught exceptions for its own, so a start that failed would never end.
    console.error('The site could not start.', error)
    process.exit(1)
  }
}
