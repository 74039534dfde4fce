import { cursorAfter } from './cursor.ts'
import { eventOf } from './event.ts'
import { type Cursor, MAX_TOLD, type News, type SeenComment } from './shown.ts'

/** Hears of the comments of one article: a server-sent event. */
export type Listener = (event: Buffer) => void

/** The readers of one article, and what they have been told of late. */
export class Channel {
  readonly listeners = new Set<Listener>()
  /** In the order in which they were shown; none older than the overlap, so they stay few. */
  #told: readonly SeenComment[] = []
  #since: number

  /** `since`: what was shown until then (epoch milliseconds) is not read again. */
  constructor(since: number) {
    this.#since = since
  }

  /** Tells everybody here what is new in what was read. */
  tell(read: readonly SeenComment[]): void {
    const fresh = this.notice(read)
    if (fresh.length === 0) return
    const event = eventOf(newsOf(fresh), this.cursor())
    for (const listener of this.listeners) listener(event)
  }

  /** Takes note of what was read, and answers what nobody here has been told yet. */
  notice(read: readonly SeenComment[]): readonly SeenComment[] {
    const known = new Set(this.#told.map(({ id }) => id))
    const fresh = read.filter(({ id, at }) => at > this.#since && !known.has(id))
    if (fresh.length > 0) {
      this.#told = [...this.#told, ...fresh].sort((a, b) => a.at - b.at || a.id - b.id)
    }
    return fresh
  }

  /** From now on what was shown until `since` is not read again. */
  forget(since: number): void {
    this.#since = since
    const oldest = this.#told[0]
    if (oldest && oldest.at <= since) this.#told = this.#told.filter(({ at }) => at > since)
  }

  /** Where a reader stands who has been told of everything here. */
  cursor(): Cursor {
    return cursorAfter(this.#since, this.#told)
  }
}

/** At most MAX_TOLD of them, the newest. */
export function newsOf(comments: readonly SeenComment[]): News {
  const shown = comments.slice(-MAX_TOLD).map(({ id, by }) => ({ id, by }))
  return { shown, more: comments.length > MAX_TOLD }
}
