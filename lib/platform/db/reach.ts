/** Something that waits for the database and can be told to stop waiting. */
export interface Cuttable {
  cut(reason: Error): void
}

/** The database can't be reached. Statements fail with it at once, instead of waiting in vain. */
export class DatabaseUnreachable extends Error {
  constructor(why: string) {
    super(`The database can't be reached: ${why}`)
    this.name = 'DatabaseUnreachable'
  }
}

/**
 * Whether this process reaches its database. Watches (postgres-watch.ts) find out; while one of them
 * gets no answer, every waiting statement is cut off and new ones fail at once. So a database that
 * hangs costs a request at most what a watch needs to notice it, and one that is merely slow isn't
 * cut off.
 */
export class Reach {
  readonly #lostBy = new Set<object>()
  readonly #waiting = new Set<Cuttable>()
  #lost: DatabaseUnreachable | null = null
  #lostAt: Date | null = null
  #doubtedAt = 0
  #outages = 0

  /** How many outages there have been since the process started. */
  get outages(): number {
    return this.#outages
  }

  /** Since when the database can't be reached; null while it can. */
  get lostSince(): Date | null {
    return this.#lostAt
  }

  /** Why statements fail at once; null while they don't. */
  get reason(): DatabaseUnreachable | null {
    return this.#lost
  }

  /** Whether what has just failed probably failed because the database can't be reached. */
  get isInDoubt(): boolean {
    return this.#lost !== null || Date.now() - this.#doubtedAt < DOUBT_MS
  }

  /** A connection broke or could not be made, and no watch has looked since. */
  doubt(): void {
    this.#doubtedAt = Date.now()
  }

  /** That watch gets no answer. Logged once until all watches get answers again. */
  lose(watch: object, why: string): void {
    this.#lostBy.add(watch)
    if (this.#lost) return
    this.#lost = new DatabaseUnreachable(why)
    this.#lostAt = new Date()
    this.#outages += 1
    console.error(`${this.#lost.message}. Cached pages are served as they are until it is back.`)
    for (const one of [...this.#waiting]) one.cut(this.#lost)
  }

  /** That watch gets answers, or has ended. */
  regain(watch: object): void {
    this.#lostBy.delete(watch)
    if (this.#lostBy.size > 0 || !this.#lostAt) return
    const seconds = Math.round((Date.now() - this.#lostAt.getTime()) / 1000)
    this.#lost = null
    this.#lostAt = null
    console.error(`The database is back after ${seconds} s. Pages are fresh again.`)
  }

  /** Cuts `one` off when the database is lost, until the function that is returned is called. */
  add(one: Cuttable): () => void {
    this.#waiting.add(one)
    return () => this.#waiting.delete(one)
  }
}

/** A watch looks several times in that time, so what fails later has another cause. */
const DOUBT_MS = 1000

const shared = globalThis as { broadsheetReach?: Map<string, Reach> }

/** The state of the database at that address. Next bundles copies of this module; all share one. */
export function reachOf(url: string): Reach {
  shared.broadsheetReach ??= new Map()
  const known = shared.broadsheetReach.get(url) ?? new Reach()
  shared.broadsheetReach.set(url, known)
  return known
}

/**
 * Logs what went wrong, unless it went wrong because this process can't reach its database, which is
 * logged once. In doubt it waits for the watches to find out.
 */
export function logUnlessLost(message: string, error: unknown): void {
  const all = [...(shared.broadsheetReach?.values() ?? [])]
  if (all.some(({ lostSince }) => lostSince)) return
  if (!all.some(({ isInDoubt }) => isInDoubt)) {
    console.error(message, error)
    return
  }
  const outages = () => all.reduce((sum, one) => sum + one.outages, 0)
  const before = outages()
  setTimeout(() => {
    if (outages() === before) console.error(message, error)
  }, 2 * DOUBT_MS).unref()
}
