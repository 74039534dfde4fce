import { answerChangeBell } from '../db/changes/change-bell.ts'
import { type ChangeSignal, watchChanges } from '../db/changes/change-signal.ts'
import { newestRenewal, renewalsSince } from '../db/changes/invalidation-log.ts'
import { type Database, openDatabase, SITE_STATEMENT_MS } from '../db/database.ts'
import { logUnlessLost } from '../db/reach.ts'
import { SITE_TAG } from './site-tag.ts'

export interface RenewalsOptions {
  /** The database's address. */
  readonly url: string
  /** This server's own origin, such as http://127.0.0.1:3000. */
  readonly origin: string
  readonly secret: string
}

/** Follows the renewal log for this process's page cache. */
export async function startRenewals({ url, ...site }: RenewalsOptions): Promise<Renewals> {
  const db = await openDatabase(url, { statementMs: SITE_STATEMENT_MS })
  const last = await newestRenewal(db)
  return new Renewals(db, heardHere(await watchChanges(url)), site, last)
}

/** What this process has done itself shows at once, even before Postgres has passed it on. */
function heardHere(signal: ChangeSignal): ChangeSignal {
  const silence = answerChangeBell(signal.raise)
  const close = () => {
    silence()
    return signal.close()
  }
  return { ...signal, close }
}

/**
 * Applies the renewal log to this process's page cache, whoever wrote it: this server, another, or
 * a command such as the import. So a published change shows on the next request.
 */
export class Renewals {
  readonly #db: Database
  readonly #signal: ChangeSignal
  readonly #site: { readonly origin: string; readonly secret: string }
  readonly #underWay = new Set<Promise<void>>()
  #last: number
  /** Pages that were rendered while building are as old as the build. */
  #owed: readonly string[] = [SITE_TAG]
  #running: Promise<void> | undefined

  /** `last`: the id of the newest renewal that this process need not apply. */
  constructor(
    db: Database,
    signal: ChangeSignal,
    site: { readonly origin: string; readonly secret: string },
    last: number,
  ) {
    this.#db = db
    this.#signal = signal
    this.#site = site
    this.#last = last
  }

  /**
   * Brings the page cache up to what the database holds; to be awaited before a request is
   * answered. Costs some ten microseconds when nothing has changed. Never rejects: what could not
   * be renewed is tried again at the next request.
   */
  async freshen(): Promise<void> {
    while (this.#running) await this.#running
    if (!this.#signal.changed()) return
    this.#running = this.#run()
    await this.#running
  }

  /** Tells that a request is being answered, until the function it returns is called. */
  enter(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#underWay.add(promise)
    return () => {
      this.#underWay.delete(promise)
      resolve()
    }
  }

  async close(): Promise<void> {
    await this.#running
    await this.#signal.close()
    await this.#db.$disconnect()
  }

  async #run(): Promise<void> {
    try {
      await this.#apply()
    } catch (error) {
      this.#signal.raise()
      logUnlessLost('Pages could not be renewed; trying again at the next request.', error)
    } finally {
      this.#running = undefined
    }
  }

  /**
   * Next dates a cached page by the end of its rendering, so a renewal that comes while a page is
   * being rendered would be lost on it: it is applied again once every request that was under way
   * has ended.
   */
  async #apply(): Promise<void> {
    const since = await renewalsSince(this.#db, this.#last)
    const tags = [...this.#owed, ...since.tags]
    if (tags.length === 0) return
    const rendering = [...this.#underWay]
    await this.#renew(tags)
    this.#last = since.last
    this.#owed = []
    if (rendering.length === 0) return
    void Promise.all(rendering).then(() => this.#renewLater(tags))
  }

  async #renewLater(tags: readonly string[]): Promise<void> {
    await this.#renew(tags).catch(() => {
      this.#owed = [...this.#owed, ...tags]
      this.#signal.raise()
    })
  }

  async #renew(tags: readonly string[]): Promise<void> {
    const { origin, secret } = this.#site
    const response = await fetch(`${origin}/api/renew`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-renew-secret': secret },
      body: JSON.stringify({ tags }),
    })
    if (!response.ok) throw new Error(`Renewing answered ${response.status}`)
  }
}
