import { cursorAfter } from './cursor.ts'
import { eventOf } from './event.ts'
import { type Cursor, MAX_SENT, type News, type SeenComment } from './shown.ts'

/** Receives the server-sent events of one article. */
export type Listener = (event: Buffer) => void

/** The live readers of one article, and the comments sent to them recently. */
export class Channel {
  readonly listeners = new Set<Listener>()
  /** In the order in which they were shown; only those within OVERLAP_MS, so there are few. */
  #sent: readonly SeenComment[] = []
  #since: number

  /** `since`: comments shown until then (epoch milliseconds) won't be read again. */
  constructor(since: number) {
    this.#since = since
  }

  /** Sends the comments that are new to this channel to all its listeners. */
  tell(read: readonly SeenComment[]): void {
    const fresh = this.notice(read)
    if (fresh.length === 0) return
    const event = eventOf(newsOf(fresh), this.cursor())
    for (const listener of this.listeners) listener(event)
  }

  /** Records the comments as sent and returns those that weren't sent before. */
  notice(read: readonly SeenComment[]): readonly SeenComment[] {
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
  cursor(): Cursor {
    return cursorAfter(this.#since, this.#sent)
  }
}

/** The newest MAX_SENT of these comments. */
export function newsOf(comments: readonly SeenComment[]): News {
  const shown = comments.slice(-MAX_SENT).map(({ id, by }) => ({ id, by }))
  return { shown, more: comments.length > MAX_SENT }
}
