import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { RENEWAL_CHANNEL } from '../changes/invalidation-log.ts'
import { type Reach, reachOf } from '../reach.ts'
import { callWhenLate } from './patience.ts'
import { isAnswer } from './pool.ts'

/** Between two heartbeats, and before each attempt to connect again. */
const BEAT_MS = 250
/** After this long without an answer to a heartbeat the database counts as lost. */
const PATIENCE_MS = 1500
/** A start has nobody to answer yet, and fails where the database doesn't answer. */
const START_PATIENCE_MS = 10_000

/** Listens for renewals on a connection of its own, and finds out on it whether the database answers. */
export async function watchPostgres(url: string, onChange: () => void): Promise<PostgresWatch> {
  const watch = new PostgresWatch(url, onChange)
  await watch.start()
  return watch
}

class PostgresWatch {
  readonly #url: string
  readonly #onChange: () => void
  readonly #reach: Reach
  #client: pg.Client | null = null
  #raised = true
  #closed = false

  constructor(url: string, onChange: () => void) {
    this.#url = url
    this.#onChange = onChange
    this.#reach = reachOf(url)
  }

  async start(): Promise<void> {
    this.#client = await this.#listen(START_PATIENCE_MS)
    void this.#follow(this.#client)
  }

  /** Where nobody listens anything may have changed, unless there is no database to ask. */
  readonly changed = (): boolean => {
    if (this.#reach.lostSince) return false
    const changed = this.#raised || !this.#client
    this.#raised = false
    return changed
  }

  readonly raise = (): void => {
    this.#raised = true
  }

  readonly close = async (): Promise<void> => {
    this.#closed = true
    this.#reach.regain(this)
    if (this.#client) cut(this.#client)
  }

  async #follow(first: pg.Client): Promise<void> {
    let client = first
    while (!this.#closed) {
      await this.#untilLost(client)
      this.#client = null
      this.#raised = true
      if (this.#closed) return
      const next = await this.#listenAgain()
      if (!next) return
      client = next
      this.#client = client
      this.#reach.regain(this)
      this.#onChange()
    }
  }

  /** Asks for an answer again and again, until there is none or the connection is closed. */
  async #untilLost(client: pg.Client): Promise<void> {
    let isOpen = true
    client.once('end', () => {
      isOpen = false
    })
    while (isOpen && !this.#closed) {
      const outcome = await inTime(client.query('SELECT 1'), PATIENCE_MS)
      if (outcome === 'late') this.#lose(noAnswer(PATIENCE_MS))
      if (outcome !== 'answered') break
      await pause()
    }
    // A connection that was closed may be all that is lost: whether it is, the next attempt tells.
    if (!this.#closed) this.#reach.doubt()
    cut(client)
  }

  /** Null when it is closed meanwhile. */
  async #listenAgain(): Promise<pg.Client | null> {
    while (!this.#closed) {
      try {
        const client = await this.#listen(PATIENCE_MS)
        if (!this.#closed) return client
        cut(client)
      } catch (error) {
        // One that has no connection left for us still answers those who have one.
        if (!isAnswer(error)) this.#lose(error instanceof Error ? error.message : String(error))
        await pause()
      }
    }
    return null
  }

  #lose(why: string): void {
    if (!this.#closed) this.#reach.lose(this, why)
  }

  async #listen(patience: number): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true })
    client.on('notification', () => {
      this.#raised = true
      this.#onChange()
    })
    client.on('error', () => {})
    try {
      await answered(client.connect(), patience)
      await answered(client.query(`LISTEN ${RENEWAL_CHANNEL}`), patience)
    } catch (error) {
      cut(client)
      throw error
    }
    // What was said while nobody listened.
    this.#raised = true
    return client
  }
}

/** Closes a connection without waiting for the other end, which may never answer. */
function cut(client: pg.Client): void {
  client.end().catch(() => {})
  const { stream } = (client as unknown as { connection: { stream: { destroy(): void } } })
    .connection
  stream.destroy()
}

function pause(): Promise<void> {
  return setTimeout(BEAT_MS, undefined, { ref: false })
}

/** Whether an answer comes in time. One that this busy process has not read yet has come. */
function inTime(
  answer: Promise<unknown>,
  patience: number,
): Promise<'answered' | 'failed' | 'late'> {
  return new Promise((resolve) => {
    const stop = callWhenLate(patience, () => resolve('late'))
    answer.then(
      () => resolve('answered'),
      () => resolve('failed'),
    )
    answer.then(stop, stop)
  })
}

/** Throws what went wrong, or that there was no answer in time. */
async function answered(answer: Promise<unknown>, patience: number): Promise<void> {
  if ((await inTime(answer, patience)) === 'late') throw new Error(noAnswer(patience))
  await answer
}

function noAnswer(patience: number): string {
  return `no answer within ${patience / 1000} s`
}
