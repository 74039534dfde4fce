import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserServer } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { startBrowser } from '../../bin/browser.ts'
import { provideBuild } from '../../bin/build.ts'
import { freePort } from '../../bin/free-port.ts'
import { runQuietly } from '../../bin/run.ts'
import { startIssuer } from './issuer.ts'
import { environment, serve } from './serve-site.ts'

/** A running site, and a browser or the reason why there is none. */
export interface Site {
  readonly url: string
  readonly databaseUrl: string
  /** Folder of the build that is served, relative to the project. */
  readonly build: string
  readonly browser: string | { readonly reason: string }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** One per worker, in the order of VITEST_POOL_ID. */
    sites: readonly Site[]
  }
}

/**
 * Builds the site if it isn't built, seeds a database, and serves a copy of it for each worker, each
 * with a browser of its own. Without a browser on this machine the journeys are skipped.
 */
export default async function openSites(project: TestProject): Promise<() => Promise<void>> {
  const workers = Array.from({ length: Number(project.config.maxWorkers) }, (_, at) => at)
  const first = await startBrowser()
  if ('reason' in first) {
    if (process.env.CI) throw new Error(first.reason)
    const site = { url: '', databaseUrl: '', build: '', browser: first }
    project.provide(
      'sites',
      workers.map(() => site),
    )
    return async () => {}
  }
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-journeys-'))
  const issuer = await startIssuer()
  const seed = environment(join(folder, 'seed'), await freePort(), issuer.url)
  mkdirSync(join(folder, 'seed'))
  await runQuietly([join('bin', 'migrate.ts')], seed)
  await runQuietly([join('prisma', 'seed.ts')], seed)
  const build = await provideBuild(seed)
  const opened = await Promise.all(
    workers.map(async (at) => {
      const own = join(folder, String(at))
      cpSync(join(folder, 'seed'), own, { recursive: true })
      const browser = at === 0 ? first : await startBrowser()
      if ('reason' in browser) throw new Error(browser.reason)
      return open(own, issuer.url, build.folder, browser)
    }),
  )
  project.provide(
    'sites',
    opened.map(({ site }) => site),
  )
  return async () => {
    await Promise.all(opened.map(({ close }) => close()))
    issuer.close()
    build.release()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function open(folder: string, issuer: string, build: string, browser: BrowserServer) {
  const port = await freePort()
  const env = environment(folder, port, issuer)
  const server = await serve(env)
  const site: Site = {
    url: `http://localhost:${port}`,
    databaseUrl: env.DATABASE_URL,
    build,
    browser: browser.wsEndpoint(),
  }
  const close = async () => {
    await browser.close()
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  return { site, close }
}
