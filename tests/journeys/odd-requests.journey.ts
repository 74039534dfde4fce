import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { freePort } from '@/bin/free-port.ts'
import { runQuietly } from '../../bin/run.ts'
import { openPostgres } from '../support/database.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import {
  builtRoutes,
  ODD,
  type OddRequest,
  oddRequests,
  statusOf,
} from '../support/odd-requests.ts'
import { ownSite } from '../support/own-site.ts'
import { get } from '../support/pages.ts'
import { environment, serve } from '../support/serve-site.ts'

const AT_ONCE = 16
/** The sweep is some thousands of requests; a busy machine gets time for them. */
const PATIENCE = 10 * 60_000

/** Each address that the server at `origin` fails to answer, with the status. */
async function failures(origin: string, requests: readonly OddRequest[]): Promise<string[]> {
  const failed: string[] = []
  let next = 0
  const ask = async () => {
    for (let at = next++; at < requests.length; at = next++) {
      const one = requests[at] as OddRequest
      // Each is somebody else, so that no limit answers in the route's place.
      const headers = { ...one.headers, 'x-forwarded-for': `10.1.${at >> 8}.${at & 255}` }
      const status = await statusOf(origin, { ...one, headers })
      if (status >= 500) failed.push(`${status} ${one.method} ${one.address} ${one.body ?? ''}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  return failed
}

/** Servers of their own: what these requests leave in a cache or a log is nobody else's. */
const databases = [
  ['SQLite', async () => null],
  ['Postgres', () => openPostgres(process.env.TEST_POSTGRES_URL ?? '')],
] as const

describe.each(databases)('on %s', (name, openDatabase) => {
  const isSkipped = name === 'Postgres' && !process.env.TEST_POSTGRES_URL
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-odd-'))
  const closers: (() => Promise<void>)[] = []
  let origin = ''

  beforeAll(async () => {
    if (isSkipped || ownSite().url === '') return
    const database = await openDatabase()
    await database?.db.$disconnect()
    const port = await freePort()
    origin = `http://localhost:${port}`
    const env = environment(folder, port, 'http://localhost:9', database?.url)
    if (!database) await runQuietly([join('bin', 'migrate.ts')], env)
    await runQuietly([join('prisma', 'seed.ts')], env)
    const server = await serve(env, 'ignore')
    closers.push(async () => {
      server.kill('SIGTERM')
      await once(server, 'exit')
      await database?.remove()
    })
  }, PATIENCE)

  afterAll(async () => {
    for (const close of closers) await close()
    rmSync(folder, { recursive: true, force: true })
  })

  journey.skipIf(isSkipped)(
    'no route of the build fails, whatever its parameters, query and body',
    async ({ open: _ }) => {
      const routes = builtRoutes(ownSite().build)
      expect(routes.length).toBeGreaterThan(50)
      expect(ODD.length).toBeGreaterThanOrEqual(40)
      expect(await failures(origin, routes.flatMap(oddRequests))).toEqual([])
    },
    PATIENCE,
  )
})

/** Where an answer leads, of an address sent as it is written here. */
function locationOf(path: string): Promise<string> {
  const { hostname, port } = new URL(ownSite().url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (answer) => {
      answer.resume()
      resolve(answer.headers.location ?? `nowhere (${answer.statusCode})`)
    })
      .once('error', reject)
      .end()
  })
}

describe('a redirect', () => {
  journey('never leads to another site', async ({ open: _ }) => {
    const { url } = ownSite()
    for (const trap of [
      '/%09/evil.invalid',
      '//evil.invalid',
      '/%5cevil.invalid',
      '/%0d%0aX:y',
      '/caf%e9',
    ]) {
      for (const address of [
        `/article/x?p=1&path=${trap}`,
        `/?cat=2&path=${trap}/login`,
        `/old-address?path=${trap}`,
        `/old-address${trap}?p=1`,
        `${trap}?p=1`,
        `/sign-in/with/oidc?to=${trap}`,
        `/api/auth/signin?callbackUrl=${trap}`,
      ]) {
        const location = await locationOf(address)
        if (location.startsWith('nowhere')) expect(location, address).toMatch(/40[04]/)
        else expect(new URL(location, url).origin, address).toBe(url)
      }
    }
    expect(await locationOf('/article/x?p=1&path=/about')).toBe('/article/x')
  })

  journey('leads to addresses in every script', async ({ open: _ }) => {
    const target = '/category/ข่าว-αθήνα'
    const old = ['/?p=880001', '/?cat=880001', '/2011/05/ภาษา', '/category/เก่า', '/tag/παλιά']
    await atTheDesk((db) =>
      db.oldAddress.createMany({ data: old.map((path) => ({ path, target })) }),
    )
    for (const path of old) expect(await locationOf(encodeURI(path)), path).toBe(encodeURI(target))
  })
})

describe('next-auth', () => {
  journey('takes nothing to log and shows no page of its own', async ({ open: _ }) => {
    const json = { 'content-type': 'application/json' }
    const body = JSON.stringify({ level: 'error', code: 'X\nReady at', message: 'forged' })
    const logged = await get('/api/auth/_log', { method: 'POST', headers: json, body })
    expect(logged.status).toBe(404)
    for (const path of [
      '_log',
      'providers',
      'csrf',
      'session/x.css',
      'signin/oidc',
      'callback/x',
    ]) {
      expect((await get(`/api/auth/${path}`)).status, path).toBe(404)
    }
    for (const path of ['error?error=%E0%B8%82', 'error?error=%0d%0a', 'session?callbackUrl=%00']) {
      expect((await get(`/api/auth/${path}`)).status, path).toBeLessThan(400)
    }
    const cookie = 'next-auth.callback-url=javascript%3Aalert(1)'
    expect((await get('/api/auth/session', { headers: { cookie } })).status).toBe(200)
  })
})
