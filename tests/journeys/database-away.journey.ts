import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest'
import { hiddenFields } from '@/bin/bench/form-post.ts'
import { type Site, startSite } from '@/bin/bench/own-site.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { type Database, openDatabase } from '@/lib/platform/db/database.ts'
import { migrate } from '@/lib/platform/db/migrations/migrate.ts'
import { playNewsroom } from '@/prisma/newsroom/play.ts'
import { sealSession } from '../lib/web/seal-session.ts'
import { type Cluster, postgresPrograms, startCluster } from '../support/cluster.ts'
import { journey } from '../support/journey.ts'
import { expectFailedAnswers, scripted } from '../support/pages.ts'
import { somebody } from '../support/readers.ts'

const READ = 'thousand-container-shipment'
const UNREAD = 'surabaya-kampung-heat-maps'
const ARTICLE = `/article/${READ}`
const WORDS = 'What I typed while the database was away.'
/** Before, whatever needed the database waited for as long as it hung. */
const FOR_EVER_MS = 10_000

const FOR_PROGRAMS = new Set(['health', 'reader’s own state'])

const programs = postgresPrograms()

interface Row {
  readonly when: string
  readonly process: number
  readonly request: string
  readonly status: number
  readonly ms: number
  readonly stale: boolean
  readonly page: string
}

describe.skipIf(!programs)('two processes whose Postgres goes away and comes back', () => {
  let cluster: Cluster
  let db: Database
  let folder: string
  let sites: Site[] = []
  let cookie = ''
  let form: Record<string, string> = {}
  const logs: string[][] = [[], []]
  const rows: Row[] = []

  beforeAll(async () => {
    cluster = await startCluster(programs ?? '')
    folder = mkdtempSync(join(tmpdir(), 'broadsheet-away-'))
    await migrate(cluster.url)
    db = await openDatabase(cluster.url)
    await playNewsroom(db, { only: [READ, UNREAD], conversations: false })
    const reader = await somebody(db, 'patient-reader')
    const start = (at: number) => {
      return startSite(cluster.url, folder, (text) => logs[at]?.push(text))
    }
    sites = [await start(0), await start(1)]
    const session = { userId: reader.id, sessionVersion: await versionOf(reader.id) }
    cookie = await sealSession(session, folder)
    for (const at of [0, 1]) await ask('before', at, 'cached front page', '/')
    for (const at of [0, 1]) {
      const { page } = await ask('before', at, 'cached article', ARTICLE)
      form = hiddenFields(page, 'body')
    }
  }, 240_000)
  afterEach(() => {
    cluster.resume()
    cluster.start()
  })
  afterAll(async () => {
    print(rows)
    await Promise.all(sites.map((site) => site.stop()))
    await db?.$disconnect()
    cluster?.remove()
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  const versionOf = async (id: number) => {
    return (await db.user.findUniqueOrThrow({ where: { id } })).sessionVersion
  }

  const ask = async (when: string, at: number, request: string, path: string, init = {}) => {
    const origin = sites[at]?.origin ?? ''
    const from = performance.now()
    const signal = AbortSignal.timeout(FOR_EVER_MS)
    const response = await fetch(origin + path, { redirect: 'manual', signal, ...init })
    const page = await response.text()
    const ms = Math.round(performance.now() - from)
    const stale = response.headers.has('x-broadsheet-stale')
    const row = { when, process: at, request, status: response.status, ms, stale, page }
    rows.push(row)
    if (response.status === 503) {
      if (request !== 'health') expect(response.headers.get('retry-after')).toBeTruthy()
      // Only people read words; a probe and a script read the status.
      if (!FOR_PROGRAMS.has(request)) expect(page).not.toBe('')
    }
    return row
  }

  const postPlainly = (when: string, at: number) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...form, body: `${WORDS} ${when} ${at}` })) {
      body.append(name, value)
    }
    const headers = { cookie, origin: sites[at]?.origin ?? '' }
    return ask(when, at, 'post without a script', ARTICLE, { method: 'POST', body, headers })
  }

  /** One of each kind of request, all at once, on both processes. */
  const askAll = (when: string) => {
    return Promise.all(
      [0, 1].map(async (at) => {
        const [health, front, article, uncached, search, reader, plain] = await Promise.all([
          ask(when, at, 'health', '/api/health'),
          ask(when, at, 'cached front page', '/'),
          ask(when, at, 'cached article', ARTICLE),
          ask(when, at, 'uncached article', `/article/${UNREAD}`),
          ask(when, at, 'search', '/search?q=harbour'),
          ask(when, at, 'reader’s own state', '/api/reader', { headers: { cookie } }),
          postPlainly(when, at),
        ])
        return { health, front, article, uncached, search, reader, plain }
      }),
    )
  }
  type Asked = Awaited<ReturnType<typeof askAll>>

  const expectAway = (asked: Asked) => {
    for (const { health, front, article, uncached, search, reader, plain } of asked) {
      const statuses = [health, front, article, uncached, search, reader, plain]
      expect(statuses.map(({ request, status }) => `${request} ${status}`)).toEqual([
        'health 503',
        'cached front page 200',
        'cached article 200',
        'uncached article 503',
        'search 503',
        'reader’s own state 503',
        'post without a script 503',
      ])
      expect(uncached.page).toContain('This page isn’t available right now')
      expect(plain.page).toContain('This couldn’t be saved')
      expect(plain.page).toContain(`${WORDS} ${plain.when}`)
      expect(plain.page).toMatch(/name="\$ACTION_\d+:0"/)
    }
  }

  /** What changes before either process has noticed that the database is back. */
  const changeAtOnce = async (body: string) => {
    await vi.waitFor(
      async () => {
        const { id: articleId } = await db.article.findUniqueOrThrow({ where: { slug: READ } })
        const name = `writer-${body.replace(/\W/g, '')}`
        const known = await db.user.findFirst({ where: { handle: name } })
        const writer = known ? { id: known.id, role: 'reader' as const } : await somebody(db, name)
        const posted = await postComment(db, writer, { articleId, parentId: null, body })
        expect(posted.ok).toBe(true)
      },
      { timeout: 30_000, interval: 20 },
    )
  }

  const expectBack = async (when: string, words: string) => {
    for (const at of [0, 1]) {
      await vi.waitFor(
        async () => expect((await ask('returning', at, 'health', '/api/health')).status).toBe(200),
        { timeout: 30_000, interval: 100 },
      )
      const article = await vi.waitFor(
        async () => {
          const answer = await ask(when, at, 'cached article', ARTICLE)
          expect(answer.stale).toBe(false)
          return answer
        },
        { timeout: 30_000, interval: 50 },
      )
      // The first page that isn't marked as old is not old.
      expect(article.page).toContain(words)
      expect((await ask(when, at, 'search', '/search?q=harbour')).status).toBe(200)
    }
    expect((await postPlainly(when, 0)).status).toBe(303)
    const next = await ask(when, 1, 'cached article', ARTICLE)
    expect(next.page).toContain(`${WORDS} ${when} 0`)
    // What was posted has renewed both pages: the next outage finds them in both caches again.
    for (const at of [0, 1]) {
      expect((await ask(when, at, 'cached front page', '/')).status).toBe(200)
      expect((await ask(when, at, 'cached article', ARTICLE)).status).toBe(200)
    }
  }

  const noticed = () => {
    return vi.waitFor(
      async () => {
        for (const at of [0, 1]) {
          const { origin } = sites[at] as Site
          const response = await fetch(`${origin}/`)
          expect(response.headers.has('x-broadsheet-stale')).toBe(true)
        }
      },
      { timeout: 20_000, interval: 100 },
    )
  }

  journey(
    'one that hangs is answered around, at once and later, and what changed shows afterwards',
    async () => {
      cluster.hang()
      expectAway(await askAll('hung, at once'))
      await noticed()
      const later = await askAll('hung, noticed')
      expectAway(later)
      for (const { front, article } of later)
        expect([front.stale, article.stale]).toEqual([true, true])
      cluster.resume()
      await changeAtOnce('Written the moment it was back')
      await expectBack('back from hanging', 'Written the moment it was back')
    },
  )

  journey('one that refuses is answered around, and what changed shows afterwards', async () => {
    cluster.stop()
    await noticed()
    const refused = await askAll('refused')
    expectAway(refused)
    for (const { front, article } of refused)
      expect([front.stale, article.stale]).toEqual([true, true])
    cluster.start()
    await changeAtOnce('Written after the restart')
    await expectBack('back from a restart', 'Written after the restart')
  })

  journey(
    'a comment that could not be posted stays in its form, and can be posted when it is back',
    async ({ open }) => {
      const { origin } = sites[1] as Site
      const [withScript, without] = [
        await open({ baseURL: origin }),
        await open({ baseURL: origin, javaScriptEnabled: false }),
      ]
      for (const page of [withScript, without]) {
        expectFailedAnswers(page)
        const cookies = cookie.split('; ').map((pair) => {
          const [name = '', value = ''] = pair.split('=')
          return { name, value, url: origin }
        })
        await page.context().addCookies(cookies)
        await page.goto(ARTICLE)
      }
      await scripted(withScript)
      cluster.hang()
      await noticed()
      const field = withScript.locator('form.composer [name=body]').first()
      await field.fill('Typed with a script')
      await withScript.locator('form.composer button[type=submit]').first().click()
      await withScript.getByText('so this couldn’t be saved').waitFor()
      expect(await field.inputValue()).toBe('Typed with a script')
      await without.locator('form.composer [name=body]').first().fill('Typed without a script')
      await without.locator('form.composer button[type=submit]').first().click()
      await without.getByRole('heading', { name: 'This couldn’t be saved' }).waitFor()
      expect(await without.getByLabel('What you wrote').inputValue()).toBe('Typed without a script')
      cluster.resume()
      await vi.waitFor(
        async () => expect((await ask('returning', 1, 'health', '/api/health')).status).toBe(200),
        { timeout: 30_000, interval: 100 },
      )
      await without.getByRole('button', { name: 'Send again' }).click()
      await without.getByText('Typed without a script').first().waitFor()
      expect(without.url()).toContain('comment')
      await withScript.locator('form.composer button[type=submit]').first().click()
      await withScript.locator('.comment', { hasText: 'Typed with a script' }).first().waitFor()
    },
  )

  journey('each outage is told in one line of the log, and its end in another', () => {
    for (const log of logs.map((texts) => texts.join(''))) {
      expect(log.match(/^The database can't be reached/gm)).toHaveLength(3)
      expect(log.match(/^The database is back/gm)).toHaveLength(3)
      expect(log).not.toContain('unhandledRejection')
    }
  })

  journey('a start without the database ends and says why', async () => {
    cluster.stop()
    let log = ''
    const start = startSite(cluster.url, folder, (text) => {
      log += text
    })
    await expect(start).rejects.toThrow('The site ended with 1')
    expect(log).toContain('The site could not start.')
    cluster.start()
  })
})

/** The table of what each kind of request was answered, and how long it took. */
function print(rows: readonly Row[]): void {
  const lines = rows
    .filter(({ when }) => when !== 'returning' && when !== 'before')
    .map(({ when, process, request, status, ms, stale }) => {
      const figures = `${String(status).padStart(5)}${String(ms).padStart(7)} ms`
      return `${when.padEnd(20)}${String(process).padEnd(9)}${request.padEnd(24)}${figures}${stale ? '  stale' : ''}`
    })
  console.log(['Postgres            process  request                  answer', ...lines].join('\n'))
}
