import { logUnlessLost } from '../../platform/db/reach.ts'
import { Channel, type Listener, newsOf } from './channel.ts'
import { type Cursor, type News, OVERLAP_MS, type SeenComment } from './shown.ts'

/** Reads what was shown, for all articles at once (lib/conversation/live/shown-since.ts). */
export type ReadShown = (
  since: number,
  watched: readonly number[],
  further: ReadonlyMap<number, number>,
) => Promise<readonly SeenComment[]>

/** Somebody who comes and wants to know what they missed. */
export interface Comer {
  readonly articleId: number
  readonly since: Cursor
  /** Called for what comes later; null for who asks only once. */
  readonly listener: Listener | null
  /** What they missed, and where they stand now. */
  readonly caughtUp: (missed: News, cursor: Cursor) => void
  /** The database could not be read. */
  readonly failed: () => void
}

/** Between two readings: a burst of comments, or of readers, is one query. */
const PAUSE_MS = 50
/** After a reading that failed. */
const RETRY_MS = 1000
/** Who is caught up by one query: each may be of another article, and a part of it. */
const AT_ONCE = 400

/**
 * The one source of all live readers of this process: reads the database once for all articles that
 * are watched, whenever it may have changed, and tells each reader of each comment once.
 */
export class Hub {
  readonly #read: ReadShown
  readonly #now: () => Date
  readonly #channels = new Map<number, Channel>()
  readonly #comers = new Set<Comer>()
  /** What was shown until then has been read for good (epoch milliseconds). */
  #since = 0
  #due = false
  #running = false
  #reading: Promise<unknown> = Promise.resolve()

  constructor(read: ReadShown, now: () => Date) {
    this.#read = read
    this.#now = now
  }

  get isWatched(): boolean {
    return this.#channels.size > 0
  }

  /** Returns how to leave. */
  join(comer: Comer): () => void {
    this.#comers.add(comer)
    this.wake()
    return () => {
      this.#comers.delete(comer)
      const channel = this.#channels.get(comer.articleId)
      if (!channel || !comer.listener) return
      channel.listeners.delete(comer.listener)
      if (channel.listeners.size === 0) this.#channels.delete(comer.articleId)
    }
  }

  /** There may be something new. */
  wake(): void {
    this.#due = true
    if (!this.#running) void this.#run()
  }

  /** Sends away who is still waiting and forgets the others; resolves when nothing is being read. */
  async close(): Promise<void> {
    this.#channels.clear()
    for (const comer of this.#comers) comer.failed()
    this.#comers.clear()
    this.#due = false
    await this.#reading
  }

  async #run(): Promise<void> {
    this.#running = true
    while (this.#due) {
      this.#due = false
      await pause((await this.#look()) ? PAUSE_MS : RETRY_MS)
    }
    this.#running = false
  }

  /** One reading. False when it failed: then #since stands still, and nothing is missed. */
  async #look(): Promise<boolean> {
    const comers = [...this.#comers].slice(0, AT_ONCE)
    const overlap = this.#now().getTime() - OVERLAP_MS
    if (!this.isWatched) this.#since = overlap
    const further = furtherBack(comers, this.#since)
    const watched = [...this.#channels.keys()].filter((id) => !further.has(id))
    try {
      const reading = this.#read(this.#since, watched, further)
      this.#reading = reading.catch(() => {})
      this.#tell(await reading, comers)
    } catch (error) {
      logUnlessLost('Live readers could not be told what is new; trying again.', error)
      for (const comer of comers) if (this.#comers.delete(comer)) comer.failed()
      this.#due = this.isWatched || this.#comers.size > 0
      return false
    }
    this.#since = Math.max(this.#since, overlap)
    for (const channel of this.#channels.values()) channel.forget(this.#since)
    if (this.#comers.size > 0) this.#due = true
    return true
  }

  #tell(read: readonly SeenComment[], comers: readonly Comer[]): void {
    const byArticle = Map.groupBy(read, ({ articleId }) => articleId)
    for (const [id, channel] of this.#channels) channel.tell(byArticle.get(id) ?? [])
    for (const comer of comers) {
      // Who has left meanwhile is no longer among them.
      if (this.#comers.delete(comer)) this.#catchUp(comer, byArticle.get(comer.articleId) ?? [])
    }
  }

  #catchUp(comer: Comer, read: readonly SeenComment[]): void {
    const { after, except } = comer.since
    const missed = read.filter(({ id, at }) => at > after && !except.includes(id))
    if (!comer.listener) {
      const upTo = Math.max(after, missed.at(-1)?.at ?? 0)
      comer.caughtUp(newsOf(missed), { after: upTo, except: [] })
      return
    }
    const channel = this.#channels.get(comer.articleId) ?? new Channel(this.#since)
    this.#channels.set(comer.articleId, channel)
    channel.notice(read)
    channel.listeners.add(comer.listener)
    comer.caughtUp(newsOf(missed), channel.cursor())
  }
}

/** From when on each article is read to which somebody comes: for all of them, and for the channel. */
function furtherBack(comers: readonly Comer[], since: number): ReadonlyMap<number, number> {
  const further = new Map<number, number>()
  for (const { articleId, since: own } of comers) {
    further.set(articleId, Math.min(further.get(articleId) ?? since, own.after))
  }
  return further
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}
