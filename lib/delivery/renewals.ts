import { watchChanges } from '../db/change-signal.ts'
import { openDatabase } from '../db/database.ts'
import { renewalsSince } from '../db/renewal-log.ts'
import { SITE_TAG } from './touched.ts'

export interface RenewalsOptions {
  /** The database's address. */
  readonly url: string
  /** This server's own origin, such as http://127.0.0.1:3000. */
  readonly origin: string
  readonly secret: string
}

export interface Renewals {
  /**
   * Brings the page cache up to what the database holds; to be awaited before a request is
   * answered. Costs some ten microseconds when nothing has changed.
   */
  freshen(): Promise<void> | undefined
  /** Tells that a request is being answered until the function it returns is called. */
  enter(): () => void
  close(): Promise<void>
}

/**
 * Applies the renewal log to this process's page cache, whoever wrote it: this server, another, or
 * a command such as the import. So a published change shows on the next request.
 *
 * Next dates a cached page by the end of its rendering, so a renewal that comes while a page is
 * being rendered would be lost on it: such a renewal is applied again once every request that was
 * under way has ended.
 */
export async function startRenewals({ url, origin, secret }: RenewalsOptions): Promise<Renewals> {
  const db = await openDatabase(url)
  const signal = await watchChanges(url)
  const underWay = new Set<Promise<void>>()
  let { last } = await renewalsSince(db, 0)
  // Pages that were rendered while building are as old as the build.
  let owed: readonly string[] = [SITE_TAG]
  let running: Promise<void> | undefined

  const renew = (tags: readonly string[]) => post(`${origin}/api/renew`, secret, tags)
  const apply = async () => {
    const since = await renewalsSince(db, last)
    const tags = [...owed, ...since.tags]
    if (tags.length === 0) return
    const rendering = [...underWay]
    await renew(tags)
    last = since.last
    owed = []
    if (rendering.length > 0) void Promise.all(rendering).then(() => renew(tags).catch(() => {}))
  }
  const run = async () => {
    try {
      await apply()
    } catch (error) {
      signal.raise()
      console.error('Pages could not be renewed; trying again at the next request.', error)
    } finally {
      running = undefined
    }
  }
  return {
    freshen() {
      if (running) return running.then(() => this.freshen())
      if (signal.changed()) running = run()
      return running
    },
    enter() {
      const { promise, resolve } = Promise.withResolvers<void>()
      underWay.add(promise)
      return () => {
        underWay.delete(promise)
        resolve()
      }
    },
    async close() {
      await running
      await signal.close()
      await db.$disconnect()
    },
  }
}

async function post(address: string, secret: string, tags: readonly string[]): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-renew-secret': secret }
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ tags }) })
  if (!response.ok) throw new Error(`Renewing answered ${response.status}`)
}
