import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ChangeSignal, watchChanges } from '../../platform/db/changes/change-signal.ts'
import {
  type Database,
  type OpenOptions,
  openDatabase,
  SITE_STATEMENT_MS,
} from '../../platform/db/database.ts'
import { getArticleSlug } from '../comments/queries/commented-article.ts'
import { encodeEvent } from './event.ts'
import { Hub } from './hub.ts'
import { type LiveRequest, parseLiveRequest } from './input.ts'
import { Seats } from './seats.ts'
import { listShownSince } from './shown-since.ts'
import { Stream } from './stream.ts'

export interface LiveOptions extends OpenOptions {
  /** The client's address; clients of one network share its seats. */
  readonly addressOf?: (request: IncomingMessage) => string
  /** Open streams per network: an office, or a family with many tabs. */
  readonly perNetwork?: number
  /** Open streams in this process. Browsers that get no stream poll instead. */
  readonly inAll?: number
  readonly now?: () => Date
}

/** How often SQLite is checked for changes; a check takes about 10 µs. */
const LOOK_EVERY_MS = 100
/** Proxies close silent connections after a minute, some after half a minute. */
const BEAT_EVERY_MS = 25_000
/** How long the result "is public" is cached, since an article's readers arrive together. */
const PUBLIC_FOR_MS = 1000
/** Browsers reconnect after this, spread over up to twice as long. */
const RETRY_MS = 2000
/** In seconds, for a client that got no seat. */
const RETRY_AFTER = 30

/**
 * Starts live updates: readers receive each comment as it is shown, by this or any other process.
 *
 *     GET /live/12?since=TIME          server-sent events with data {"shown":[{"id":34,"by":5}]},
 *                                      and "more":true if there are more than MAX_SENT
 *     GET /live/12?since=TIME&poll=1   the same once, as JSON with "asOf", the next `since`
 */
export async function startLive(url: string, options: LiveOptions = {}): Promise<Live> {
  const db = await openDatabase(url, { statementMs: SITE_STATEMENT_MS, ...options })
  let onChange = () => {}
  const signal = await watchChanges(url, () => onChange())
  const live = new Live(db, signal, options)
  onChange = live.checkForChanges
  return live
}

export class Live {
  readonly #db: Database
  readonly #signal: ChangeSignal
  readonly #hub: Hub
  readonly #seats: Seats
  readonly #streams = new Set<Stream>()
  readonly #public = new Map<number, Promise<boolean>>()
  readonly #addressOf: (request: IncomingMessage) => string
  readonly #now: () => Date
  readonly #timers: readonly NodeJS.Timeout[]
  #closed = false

  constructor(db: Database, signal: ChangeSignal, options: LiveOptions) {
    const { perNetwork = 50, inAll = 5000, now = () => new Date() } = options
    this.#db = db
    this.#signal = signal
    this.#hub = new Hub((...asked) => listShownSince(db, ...asked), now)
    this.#seats = new Seats(perNetwork, inAll)
    this.#addressOf = options.addressOf ?? (({ socket }) => socket.remoteAddress ?? '')
    this.#now = now
    const beat = () => {
      for (const stream of this.#streams) stream.beat()
    }
    this.#timers = [
      setInterval(this.checkForChanges, LOOK_EVERY_MS),
      setInterval(beat, BEAT_EVERY_MS),
    ]
    for (const timer of this.#timers) timer.unref()
  }

  /** Handles a request under /live/; returns false for any other. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const { url = '', method, headers } = request
    if (!url.startsWith('/live/')) return false
    if (method !== 'GET') {
      refuse(response, 405, { allow: 'GET' })
      return true
    }
    const asked = parseLiveRequest(url, String(headers['last-event-id'] ?? ''), this.#now())
    if (!asked) refuse(response, 400)
    else if (this.#closed) refuse(response, 503, { 'retry-after': RETRY_AFTER })
    else void this.#answer(asked, request, response)
    return true
  }

  /** Wakes the hub if the database has changed. */
  readonly checkForChanges = (): void => {
    if (this.#hub.isWatched && this.#hasChanged()) this.#hub.wake()
  }

  /** Ends every stream; browsers reconnect by themselves. */
  async close(): Promise<void> {
    this.#closed = true
    for (const timer of this.#timers) clearInterval(timer)
    for (const stream of this.#streams) stream.end()
    await this.#hub.close()
    await this.#signal.close()
    await this.#db.$disconnect()
  }

  async #answer(asked: LiveRequest, request: IncomingMessage, response: ServerResponse) {
    const isPublic = await this.#isPublic(asked.articleId).catch(() => null)
    if (response.closed) return
    if (isPublic === false) refuse(response, 404)
    else if (isPublic === null || this.#closed)
      refuse(response, 503, { 'retry-after': RETRY_AFTER })
    else if (asked.once) this.#answerOnce(asked, response)
    else this.#open(asked, response, this.#addressOf(request))
  }

  /** A draft gets 404, as if it didn't exist. Requests at the same time share one query. */
  #isPublic(articleId: number): Promise<boolean> {
    const cached = this.#public.get(articleId)
    if (cached) return cached
    const asking = getArticleSlug(this.#db, articleId).then((slug) => slug !== null)
    this.#public.set(articleId, asking)
    const forget = () => this.#public.delete(articleId)
    asking.then((found) => (found ? setTimeout(forget, PUBLIC_FOR_MS).unref() : forget()), forget)
    return asking
  }

  #answerOnce({ articleId, since }: LiveRequest, response: ServerResponse): void {
    const leave = this.#hub.join({
      articleId,
      since,
      listener: null,
      caughtUp: ({ shown, more }, { after }) => {
        const asOf = new Date(after).toISOString()
        response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        response.end(JSON.stringify({ shown, ...(more ? { more } : {}), asOf }))
      },
      failed: () => refuse(response, 503, { 'retry-after': RETRY_AFTER }),
    })
    response.once('close', leave)
  }

  #open({ articleId, since }: LiveRequest, response: ServerResponse, address: string): void {
    const giveBack = this.#seats.take(address)
    if (!giveBack) {
      refuse(response, 503, { 'retry-after': RETRY_AFTER })
      return
    }
    // Resets the change signal: the first reader is caught up from the database anyway.
    if (!this.#hub.isWatched) this.#hasChanged()
    const stream = new Stream(response, RETRY_MS + ((this.#seats.taken * 7) % RETRY_MS))
    this.#streams.add(stream)
    const leave = this.#hub.join({
      articleId,
      since,
      listener: stream.write,
      caughtUp: (missed, cursor) => {
        if (missed.shown.length > 0) stream.write(encodeEvent(missed, cursor))
      },
      failed: () => stream.end(),
    })
    response.once('close', () => {
      leave()
      giveBack()
      this.#streams.delete(stream)
    })
  }

  /** If the check fails, assume a change: the read that follows reports the problem. */
  #hasChanged(): boolean {
    try {
      return this.#signal.changed()
    } catch {
      return true
    }
  }
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string | number>> = {},
): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end()
}
