import { getCursorAfter } from './cursor.ts'
import { encodeEvent } from './event.ts'
import { type DatedLiveComment, type LiveCursor, type LiveNews, MAX_SENT } from './shown.ts'

/** Receives the server-sent events of one article. */
export type Listener = (event: Buffer) => void

/** The live readers of one article, and the comments sent to them recently. */
export class Channel {
  readonly listeners = new Set<Listener>()
  /** In the order in which they were shown; only those within OVERLAP_MS, so there are few. */
  #sent: readonly DatedLiveComment[] = []
  #since: number

  /** `since`: comments shown until then (epoch milliseconds) won't be read again. */
  constructor(since: number) {
    this.#since = since
  }

  /** Sends the comments that are new to this channel to all its listeners. */
  send(read: readonly DatedLiveComment[]): void {
    const fresh = this.recordSent(read)
    if (fresh.length === 0) return
    const event = encodeEvent(toLiveNews(fresh), this.cursor())
    for (const listener of this.listeners) listener(event)
  }

  /** Records the comments as sent and returns those that weren't sent before. */
  recordSent(read: readonly DatedLiveComment[]): readonly DatedLiveComment[] {
    const sent = new Set(this.#sent.map(({ id }) => id))
    const fresh = read.filter(({ id, at }) => at > this.#since && !sent.has(id))
    if (fresh.length > 0) {
      this.#sent = [...this.#sent, ...fresh].sort((a, b) => a.at - b.at || a.id - b.id)
    }
    return fresh
  }

  /** Forgets comments shown until `since`, which won't be read again. */
  forget(since: number): void {
    this.#since = since
    const oldest = this.#sent[0]
    if (oldest && oldest.at <= since) this.#sent = this.#sent.filter(({ at }) => at > since)
  }

  /** The cursor of a reader who has received everything sent here. */
  cursor(): LiveCursor {
    return getCursorAfter(this.#since, this.#sent)
  }
}

/** The newest MAX_SENT of these comments. */
export function toLiveNews(comments: readonly DatedLiveComment[]): LiveNews {
  const shown = comments.slice(-MAX_SENT).map(({ id, by }) => ({ id, by }))
  return { shown, more: comments.length > MAX_SENT }
}
