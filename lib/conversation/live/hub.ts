import { logUnlessLost } from '../../platform/db/reach.ts'
import { Channel, type Listener, toLiveNews } from './channel.ts'
import { type DatedLiveComment, type LiveCursor, type LiveNews, OVERLAP_MS } from './shown.ts'

/** Reads newly shown comments of all articles at once (shown-since.ts). */
export type ReadShown = (
  since: number,
  watched: readonly number[],
  earlier: ReadonlyMap<number, number>,
) => Promise<readonly DatedLiveComment[]>

/** A reader who connects, with or without a stream. */
export interface WaitingReader {
  readonly articleId: number
  readonly since: LiveCursor
  /** Receives later events; null for a single poll. */
  readonly listener: Listener | null
  /** Called once, with the comments missed since `since` and the cursor after them. */
  readonly caughtUp: (missed: LiveNews, cursor: LiveCursor) => void
  /** The database could not be read. */
  readonly failed: () => void
}

/** Pause between two reads, so that a burst of comments or readers is one query. */
const PAUSE_MS = 50
/** Pause after a read that failed. */
const RETRY_MS = 1000
/** Readers caught up by one query: each may add an article, and so a SELECT, to it. */
const AT_ONCE = 400

/**
 * Serves all live readers of this process: whenever the database may have changed, one query reads
 * the new comments of all watched articles, and each reader receives each comment once.
 */
export class Hub {
  readonly #read: ReadShown
  readonly #now: () => Date
  readonly #channels = new Map<number, Channel>()
  readonly #waiting = new Set<WaitingReader>()
  /** Comments shown until then won't be read again (epoch milliseconds). */
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

  /** Returns a function that disconnects the reader. */
  join(reader: WaitingReader): () => void {
    this.#waiting.add(reader)
    this.wake()
    return () => {
      this.#waiting.delete(reader)
      const channel = this.#channels.get(reader.articleId)
      if (!channel || !reader.listener) return
      channel.listeners.delete(reader.listener)
      if (channel.listeners.size === 0) this.#channels.delete(reader.articleId)
    }
  }

  /** Call when the database may have changed. */
  wake(): void {
    this.#due = true
    if (!this.#running) void this.#run()
  }

  /**
   * Fails the readers still waiting and drops the others; resolves when the last read has ended.
   */
  async close(): Promise<void> {
    this.#channels.clear()
    for (const reader of this.#waiting) reader.failed()
    this.#waiting.clear()
    this.#due = false
    await this.#reading
  }

  async #run(): Promise<void> {
    this.#running = true
    while (this.#due) {
      this.#due = false
      await pause((await this.#readOnce()) ? PAUSE_MS : RETRY_MS)
    }
    this.#running = false
  }

  /** Returns false if reading failed: then #since stays, and the next read catches up. */
  async #readOnce(): Promise<boolean> {
    const readers = [...this.#waiting].slice(0, AT_ONCE)
    const overlap = this.#now().getTime() - OVERLAP_MS
    if (!this.isWatched) this.#since = overlap
    const earlier = getEarliestTimes(readers, this.#since)
    const watched = [...this.#channels.keys()].filter((id) => !earlier.has(id))
    try {
      const reading = this.#read(this.#since, watched, earlier)
      this.#reading = reading.catch(() => {})
      this.#deliver(await reading, readers)
    } catch (error) {
      logUnlessLost('Reading new comments for live readers failed; trying again.', error)
      for (const reader of readers) if (this.#waiting.delete(reader)) reader.failed()
      this.#due = this.isWatched || this.#waiting.size > 0
      return false
    }
    this.#since = Math.max(this.#since, overlap)
    for (const channel of this.#channels.values()) channel.forget(this.#since)
    if (this.#waiting.size > 0) this.#due = true
    return true
  }

  #deliver(read: readonly DatedLiveComment[], readers: readonly WaitingReader[]): void {
    const byArticle = Map.groupBy(read, ({ articleId }) => articleId)
    for (const [id, channel] of this.#channels) channel.send(byArticle.get(id) ?? [])
    for (const reader of readers) {
      // Skips readers who disconnected meanwhile.
      if (this.#waiting.delete(reader)) this.#catchUp(reader, byArticle.get(reader.articleId) ?? [])
    }
  }

  #catchUp(reader: WaitingReader, read: readonly DatedLiveComment[]): void {
    const { after, except } = reader.since
    const missed = read.filter(({ id, at }) => at > after && !except.includes(id))
    if (!reader.listener) {
      const upTo = Math.max(after, missed.at(-1)?.at ?? 0)
      reader.caughtUp(toLiveNews(missed), { after: upTo, except: [] })
      return
    }
    const channel = this.#channels.get(reader.articleId) ?? new Channel(this.#since)
    this.#channels.set(reader.articleId, channel)
    channel.recordSent(read)
    channel.listeners.add(reader.listener)
    reader.caughtUp(toLiveNews(missed), channel.cursor())
  }
}

/**
 * For each article with waiting readers, the earliest time that one of them or its channel needs.
 */
function getEarliestTimes(
  readers: readonly WaitingReader[],
  since: number,
): ReadonlyMap<number, number> {
  const earlier = new Map<number, number>()
  for (const { articleId, since: own } of readers) {
    earlier.set(articleId, Math.min(earlier.get(articleId) ?? since, own.after))
  }
  return earlier
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}
