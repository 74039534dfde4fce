import { setImmediate, setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { RENEWAL_CHANNEL } from '../changes/invalidation-log.ts'
import { type Reach, reachOf } from '../reach.ts'
import { isAnswer } from './pool.ts'

/** Between two heartbeats, and before each attempt to connect again. */
const BEAT_MS = 250
/** After this long without an answer to a heartbeat the database counts as lost. */
const PATIENCE_MS = 1500

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
    this.#client = await this.#listen()
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
      const outcome = await inTime(client.query('SELECT 1'))
      if (outcome === 'late') this.#lose(`no answer within ${PATIENCE_MS / 1000} s`)
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
        const client = await this.#listen()
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

  async #listen(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: PATIENCE_MS,
      keepAlive: true,
    })
    client.on('notification', () => {
      this.#raised = true
      this.#onChange()
    })
    client.on('error', () => {})
    try {
      await client.connect()
      const outcome = await inTime(client.query(`LISTEN ${RENEWAL_CHANNEL}`))
      if (outcome !== 'answered') throw new Error(`no answer within ${PATIENCE_MS / 1000} s`)
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
function inTime(answer: Promise<unknown>): Promise<'answered' | 'failed' | 'late'> {
  const outcome = answer.then(
    () => 'answered' as const,
    () => 'failed' as const,
  )
  return Promise.race([outcome, late()])
}

// Timers come before what has arrived is read, so what was due meanwhile gets its turn first.
async function late(): Promise<'late'> {
  await setTimeout(PATIENCE_MS, undefined, { ref: false })
  await setImmediate()
  await setImmediate()
  return 'late'
}
