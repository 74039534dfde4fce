import pg from 'pg'
import { type Cuttable, type Reach, reachOf } from '../reach.ts'
import { callWhenLate } from './patience.ts'

/** Longer than a server needs that merely has much to do, shorter than a reader's patience. */
const CONNECT_MS = 2000
const LATE = `The database let nobody connect within ${CONNECT_MS / 1000} s`
/** Waiting for one of the pool's connections: under load they are all in use for a while. */
const QUEUE_MS = 10_000
/** The client gives up a little later than the server, whose error says more. */
const GRACE_MS = 2000
/** A connection that a firewall forgot is noticed by these probes. */
const PROBE_AFTER_MS = 10_000

/** How node-postgres pools connections to that address. `statementMs`: the longest a statement may take. */
export function poolConfig(url: string, statementMs: number | undefined): pg.PoolConfig {
  const limits = statementMs && {
    statement_timeout: statementMs,
    query_timeout: statementMs + GRACE_MS,
    // A process that stops in the middle of a transaction must not hold its locks for ever.
    idle_in_transaction_session_timeout: statementMs + GRACE_MS,
  }
  const reach = reachOf(url)
  class Client extends LimitedClient {
    constructor(config: pg.ClientConfig) {
      // Its own time limit would end a connection that a busy process has only not read from yet.
      super({ ...config, connectionTimeoutMillis: 0 }, reach)
    }
  }
  return {
    connectionString: url,
    connectionTimeoutMillis: QUEUE_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: PROBE_AFTER_MS,
    ...limits,
    Client: Client as unknown as NonNullable<pg.PoolConfig['Client']>,
  }
}

interface Stream {
  destroy(error?: Error): void
}

/** A connection that never waits for a database known to be out of reach. */
class LimitedClient extends pg.Client implements Cuttable {
  readonly #reach: Reach

  constructor(config: pg.ClientConfig, reach: Reach) {
    super(config)
    this.#reach = reach
    // The pool listens between uses and its users meanwhile; an error between the two must not end the process.
    this.on('error', () => reach.doubt())
  }

  cut(reason: Error): void {
    const { stream } = (this as unknown as { connection: { stream: Stream } }).connection
    stream.destroy(reason)
  }

  // Only the pool connects, and it passes a callback.
  override connect = ((done: (error: Error | null) => void) => {
    const { reason } = this.#reach
    if (reason) return process.nextTick(done, reason)
    this.once('end', this.#reach.add(this))
    const stop = callWhenLate(CONNECT_MS, () => this.cut(new Error(LATE)))
    super.connect((error: Error | null) => {
      stop()
      if (error && !isAnswer(error)) this.#reach.doubt()
      done(error)
    })
  }) as pg.Client['connect']

  /** A server that hangs doesn't hear that we go; the process must still be able to end. */
  override end = ((done?: () => void) => {
    const timer = setTimeout(() => this.cut(new Error('Closed')), GRACE_MS).unref()
    this.once('end', () => clearTimeout(timer))
    return done ? super.end(done) : super.end()
  }) as pg.Client['end']

  /**
   * After a timeout the connection is of no more use: the server may still be at the statement, and
   * the ROLLBACK that follows would never be read. The pool throws away what has no connection.
   */
  override query = ((...args: Parameters<pg.Client['query']>) => {
    const answer: unknown = super.query(...args)
    if (answer instanceof Promise) answer.catch((error) => this.#giveUp(error))
    return answer
  }) as pg.Client['query']

  #giveUp(error: unknown): void {
    if (!(error instanceof Error) || error.message !== 'Query read timeout') return
    this.#reach.doubt()
    this.cut(error)
  }
}

/** Whether an error is what a server answered that is up, and not the lack of one (SQLSTATE class 57P). */
export function isAnswer(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !error.code?.startsWith('57P')
}
