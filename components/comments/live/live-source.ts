import type { NewCommentRef } from '@/components/comments/live/live-state.ts'

/** Poll interval when streams don't work. Doubled after each failure. */
const POLL_MS = 30_000
const LONGEST_MS = 10 * 60_000
/** Fall back to polling after this many failed streams in a row. */
const TRIES = 2
/** Delay before retrying a refused stream. */
const RETRY_MS = 5_000

/** The browser APIs that this file uses. Tests pass a fake. */
export interface BrowserApi {
  readonly stream: (address: string) => Pick<EventSource, 'close' | 'readyState'> & {
    onopen: ((event: Event) => unknown) | null
    onmessage: ((event: MessageEvent) => unknown) | null
    onerror: ((event: Event) => unknown) | null
  }
  readonly ask: (address: string) => Promise<{ shown: readonly NewCommentRef[]; asOf: string }>
  /** Calls back after `ms`. Returns a function to cancel. */
  readonly later: (ms: number, then: () => void) => () => void
  /** Page visibility, and a listener for changes. Returns a function to unsubscribe. */
  readonly hidden: () => boolean
  readonly onVisibility: (tell: () => void) => () => void
  /** Random number between 0 and 1, for jitter. */
  readonly chance: () => number
}

/** State of one page's live connection. */
interface Connection {
  readonly article: number
  readonly tell: (shown: readonly NewCommentRef[]) => void
  readonly world: BrowserApi
  /** Cursor: a time (ISO 8601, UTC), or an opaque token from the server. */
  from: string
  /** Consecutive failures. */
  failures: number
  /** Stops the current stream, request or timer. */
  stop: () => void
}

/**
 * Reports comments published on an article after `since` (ISO 8601, UTC). Uses a stream, or polling
 * if streams fail. Pauses while the page is hidden and resumes from the last cursor. Returns a stop
 * function.
 */
export function subscribeToComments(
  article: number,
  since: string,
  tell: Connection['tell'],
  world: BrowserApi = browser,
): () => void {
  const connection: Connection = { article, tell, world, from: since, failures: 0, stop: () => {} }
  const deaf = world.onVisibility(() => connect(connection))
  connect(connection)
  return () => {
    deaf()
    connection.stop()
  }
}

function connect(connection: Connection): void {
  connection.stop()
  if (connection.world.hidden()) return
  if (connection.failures < TRIES) openStream(connection)
  else void poll(connection)
}

function openStream(connection: Connection): void {
  const source = connection.world.stream(getStreamAddress(connection))
  connection.stop = () => source.close()
  source.onopen = () => {
    connection.failures = 0
  }
  source.onmessage = ({ data, lastEventId }) =>
    receive(connection, JSON.parse(data).shown, lastEventId)
  source.onerror = () => {
    connection.failures += 1
    // The browser reconnects by itself, unless the server refused.
    if (connection.failures < TRIES && source.readyState !== CLOSED) return
    source.close()
    connection.stop = connection.world.later(connection.failures < TRIES ? RETRY_MS : 0, () =>
      connect(connection),
    )
  }
}

async function poll(connection: Connection): Promise<void> {
  let stopped = false
  connection.stop = () => {
    stopped = true
  }
  try {
    const { shown, asOf } = await connection.world.ask(getStreamAddress(connection, '&poll=1'))
    if (stopped) return
    connection.failures = TRIES
    receive(connection, shown, asOf)
  } catch {
    connection.failures += 1
  }
  if (stopped) return
  const wait = Math.min(POLL_MS * 2 ** (connection.failures - TRIES), LONGEST_MS)
  connection.stop = connection.world.later(wait * (0.8 + 0.4 * connection.world.chance()), () =>
    connect(connection),
  )
}

function receive(connection: Connection, shown: readonly NewCommentRef[], until: string): void {
  if (until) connection.from = until
  connection.tell(shown)
}

function getStreamAddress({ article, from }: Connection, more = ''): string {
  return `/live/${article}?since=${encodeURIComponent(from)}${more}`
}

/** EventSource.CLOSED: the server refused, and the browser won't reconnect. */
const CLOSED = 2

const browser: BrowserApi = {
  stream: (address) => new EventSource(address),
  ask: async (address) => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} returned ${response.status}`)
    return response.json()
  },
  later: (ms, then) => {
    const timer = setTimeout(then, ms)
    return () => clearTimeout(timer)
  },
  hidden: () => document.hidden,
  onVisibility: (tell) => {
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  },
  chance: Math.random,
}
