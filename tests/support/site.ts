import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startBrowser } from '../../bin/browser.ts'
import { provideBuild } from '../../bin/build.ts'
import { runQuietly } from '../../bin/run.ts'
import { freePort } from './free-port.ts'
import { startIssuer } from './issuer.ts'
import { environment, serve } from './serve-site.ts'

/** Where the journeys go: the site, and a browser or why there is none. */
export interface Site {
  readonly url: string
  readonly databaseUrl: string
  /** The folder of the build that is served, from the project's. */
  readonly build: string
  readonly browser: string | { readonly reason: string }
}

declare module 'vitest' {
  interface ProvidedContext {
    site: Site
  }
}

/** Builds the site where it is not built, fills a database of its own and serves it, once for all journeys. */
export default async function openSite(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser()
  if ('reason' in browser && process.env.CI) throw new Error(browser.reason)
  if ('reason' in browser) {
    project.provide('site', { url: '', databaseUrl: '', build: '', browser })
    return async () => {}
  }
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-journeys-'))
  const port = await freePort()
  const issuer = await startIssuer()
  const env = environment(folder, port, issuer.url)
  await runQuietly([join('bin', 'migrate.ts')], env)
  await runQuietly([join('prisma', 'seed.ts')], env)
  const build = await provideBuild(env)
  const server = await serve(env)
  const url = `http://localhost:${port}`
  project.provide('site', {
    url,
    databaseUrl: env.DATABASE_URL,
    build: build.folder,
    browser: browser.wsEndpoint(),
  })
  return async () => {
    await browser.close()
    server.kill('SIGTERM')
    await once(server, 'exit')
    issuer.close()
    build.release()
    rmSync(folder, { recursive: true, force: true })
  }
}
