import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect } from 'vitest'
import { freePort } from '@/bin/free-port.ts'
import { journey } from '../support/journey.ts'
import { ownSite } from '../support/own-site.ts'

const PAGES = ['/', '/archive', '/corrections', '/search', '/sign-in', '/feed.xml']
const STATIC_FILES = /\/_next\/static\/[^"'\\\s]+\.(css|js|woff2)/g
const NAME = 'The Second Start'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-second-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Reads pages and every style sheet, script and font that they name; returns what was not answered with 200. */
async function failures(origin: string): Promise<string[]> {
  const pages = await Promise.all(
    PAGES.map(async (path) => {
      const response = await fetch(origin + path)
      return { path, status: response.status, text: await response.text() }
    }),
  )
  const named = pages.flatMap(({ text }) => text.match(STATIC_FILES) ?? [])
  const files = await Promise.all(
    [...new Set(named)].map(async (path) => {
      const response = await fetch(origin + path)
      return { path, status: response.status, text: await response.text() }
    }),
  )
  expect(files.length).toBeGreaterThan(5)
  return [...pages, ...files]
    .filter(({ status, text }) => status !== 200 || text === '')
    .map(({ path, status }) => `${path} ${status}`)
}

// The second site is built meanwhile, which takes a minute or more.
journey(
  'a second start with another name disturbs neither site',
  { timeout: 600_000 },
  async ({ open: _ }) => {
    const first = ownSite().url
    const second = `http://localhost:${await freePort()}`
    const server = start(new URL(second).port)
    try {
      let starting = true
      const readOn = async () => {
        while (starting) expect(await failures(first)).toEqual([])
      }
      const ready = untilReady(server).finally(() => {
        starting = false
      })
      await Promise.all([ready, readOn()])
      expect([...(await failures(second)), ...(await failures(first))]).toEqual([])
      const [one, other] = await Promise.all([first, second].map(readFront))
      expect(one).toContain('The Straits Courier')
      expect(one).not.toContain(NAME)
      expect(other).toContain(NAME)
      expect(other).not.toContain('The Straits Courier')
      // It has no tagline.
      expect(other).not.toMatch(/name="description" content=""|class="tagline"/)
    } finally {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
    }
  },
)

function start(port: string) {
  return spawn(process.execPath, [join('bin', 'start.ts')], {
    env: {
      ...process.env,
      PORT: port,
      DATABASE_URL: `file:${join(folder, 'news.db')}`,
      BROADSHEET_DATA_DIR: folder,
      BROADSHEET_SITE_NAME: NAME,
      BROADSHEET_DEMO: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function untilReady({ stdout }: ReturnType<typeof start>): Promise<void> {
  for await (const line of createInterface({ input: stdout })) {
    if (!line.startsWith(`${NAME} is at`)) continue
    stdout.resume()
    return
  }
  throw new Error('The second site did not start.')
}

async function readFront(origin: string): Promise<string> {
  return (await fetch(origin)).text()
}
