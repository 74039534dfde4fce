import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ChangeSignal, watchChanges } from '../../platform/db/changes/change-signal.ts'
import {
  type Database,
  type OpenOptions,
  openDatabase,
  SITE_STATEMENT_MS,
} from '../../platform/db/database.ts'
import { articleSlug } from '../comments/queries/commented-article.ts'
import { eventOf } from './event.ts'
import { Hub } from './hub.ts'
import { type LiveRequest, parseLiveRequest } from './input.ts'
import { Seats } from './seats.ts'
import { shownSince } from './shown-since.ts'
import { Stream } from './stream.ts'

export interface LiveOptions extends OpenOptions {
  /** Whose request it is; readers of one network share its places. */
  readonly addressOf?: (request: IncomingMessage) => string
  /** Streams of one network at once: an office, or a family with many tabs. */
  readonly perNetwork?: number
  /** Streams at once in this process. Beyond that browsers ask from time to time. */
  readonly inAll?: number
  readonly now?: () => Date
}

/** How late a comment may be noticed on SQLite; a look costs some ten microseconds. */
const LOOK_EVERY_MS = 100
/** Proxies close what is silent for a minute, some after half of one. */
const BEAT_EVERY_MS = 25_000
/** How long an article that was public counts as such; its readers come together. */
const PUBLIC_FOR_MS = 1000
/** After this a browser comes again; up to twice as much, so that not all come at once. */
const RETRY_MS = 2000
/** After this who found no place may ask again, in seconds. */
const RETRY_AFTER = 30

/**
 * Starts telling readers of comments that become visible, whoever shows them: this process, another,
 * or a command. GET /live/ARTICLE?since=TIME is a stream of server-sent events, each with the data
 * `{"shown":[{"id":12,"by":34}]}`, and `"more":true` where there are more than can be told. With
 * `&poll=1` it is one JSON answer, which has `asOf` too: the next `since`.
 */
export async function startLive(url: string, options: LiveOptions = {}): Promise<Live> {
  const db = await openDatabase(url, { statementMs: SITE_STATEMENT_MS, ...options })
  let onChange = () => {}
  const signal = await watchChanges(url, () => onChange())
  const live = new Live(db, signal, options)
  onChange = live.look
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
    this.#hub = new Hub((...asked) => shownSince(db, ...asked), now)
    this.#seats = new Seats(perNetwork, inAll)
    this.#addressOf = options.addressOf ?? (({ socket }) => socket.remoteAddress ?? '')
    this.#now = now
    const beat = () => {
      for (const stream of this.#streams) stream.beat()
    }
    this.#timers = [setInterval(this.look, LOOK_EVERY_MS), setInterval(beat, BEAT_EVERY_MS)]
    for (const timer of this.#timers) timer.unref()
  }

  /** Answers a request under /live/; false for any other. */
  answers(request: IncomingMessage, response: ServerResponse): boolean {
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

  /** Looks whether the database has changed, and tells who listens. */
  readonly look = (): void => {
    if (this.#hub.isWatched && this.#hasChanged()) this.#hub.wake()
  }

  /** Ends every stream; browsers come again by themselves. */
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

  /** Of a draft nobody hears that it is there. Many who come again at once share one query. */
  #isPublic(articleId: number): Promise<boolean> {
    const known = this.#public.get(articleId)
    if (known) return known
    const asking = articleSlug(this.#db, articleId).then((slug) => slug !== null)
    this.#public.set(articleId, asking)
    const forget = () => this.#public.delete(articleId)
    asking.then((found) => (found ? setTimeout(forget, PUBLIC_FOR_MS).unref() : forget()), forget)
    return asking
  }

  #answerOnce({ articleId, since }: LiveRequest, response: ServerResponse): void {
    const leave = this.#hub.join({
      ...{ articleId, since, listener: null },
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
    // The first reader is told from the database itself: what changed until now is known then.
    if (!this.#hub.isWatched) this.#hasChanged()
    const stream = new Stream(response, RETRY_MS + ((this.#seats.taken * 7) % RETRY_MS))
    this.#streams.add(stream)
    const leave = this.#hub.join({
      ...{ articleId, since, listener: stream.write },
      caughtUp: (missed, cursor) => {
        if (missed.shown.length > 0) stream.write(eventOf(missed, cursor))
      },
      failed: () => stream.end(),
    })
    response.once('close', () => {
      leave()
      giveBack()
      this.#streams.delete(stream)
    })
  }

  /** What cannot be asked counts as changed: the reading that follows says what is wrong. */
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
