import type { Shown } from '@/components/comments/live/live-state.ts'

/** Between two questions where streams don't get through; doubled with each failure. */
const POLL_MS = 30_000
const LONGEST_MS = 10 * 60_000
/** After so many failed streams in a row the browser asks instead. */
const TRIES = 2
/** Before a stream that was refused is tried again. */
const RETRY_MS = 5_000

/** The browser as this file needs it; tests bring their own. */
export interface World {
  readonly stream: (address: string) => Pick<EventSource, 'close' | 'readyState'> & {
    onopen: ((event: Event) => unknown) | null
    onmessage: ((event: MessageEvent) => unknown) | null
    onerror: ((event: Event) => unknown) | null
  }
  readonly ask: (address: string) => Promise<{ shown: readonly Shown[]; asOf: string }>
  /** Calls back after so many ms; answers the way to stop. */
  readonly later: (ms: number, then: () => void) => () => void
  /** Whether the page can be seen, and how to hear of a change; answers the way to stop. */
  readonly hidden: () => boolean
  readonly onVisibility: (tell: () => void) => () => void
  /** Between 0 and 1. */
  readonly chance: () => number
}

/** One page's ear, as it stands. */
interface Ear {
  readonly article: number
  readonly tell: (shown: readonly Shown[]) => void
  readonly world: World
  /** How far it has heard: a time (ISO 8601, UTC), or whatever the server calls that place. */
  from: string
  /** In a row. */
  failures: number
  /** Ends whatever is under way. */
  stop: () => void
}

/**
 * Tells of comments that become visible on an article after `since` (ISO 8601, UTC), by a stream, or
 * by asking now and then where streams fail. Rests while the page is hidden, and goes on from the
 * last it heard. Answers the way to stop.
 */
export function hearOf(
  article: number,
  since: string,
  tell: Ear['tell'],
  world: World = browser,
): () => void {
  const ear: Ear = { article, tell, world, from: since, failures: 0, stop: () => {} }
  const deaf = world.onVisibility(() => goOn(ear))
  goOn(ear)
  return () => {
    deaf()
    ear.stop()
  }
}

function goOn(ear: Ear): void {
  ear.stop()
  if (ear.world.hidden()) return
  if (ear.failures < TRIES) listen(ear)
  else void ask(ear)
}

function listen(ear: Ear): void {
  const source = ear.world.stream(addressFor(ear))
  ear.stop = () => source.close()
  source.onopen = () => {
    ear.failures = 0
  }
  source.onmessage = ({ data, lastEventId }) => heard(ear, JSON.parse(data).shown, lastEventId)
  source.onerror = () => {
    ear.failures += 1
    // The browser tries again by itself, unless the server refused.
    if (ear.failures < TRIES && source.readyState !== CLOSED) return
    source.close()
    ear.stop = ear.world.later(ear.failures < TRIES ? RETRY_MS : 0, () => goOn(ear))
  }
}

async function ask(ear: Ear): Promise<void> {
  let stopped = false
  ear.stop = () => {
    stopped = true
  }
  try {
    const { shown, asOf } = await ear.world.ask(addressFor(ear, '&poll=1'))
    if (stopped) return
    ear.failures = TRIES
    heard(ear, shown, asOf)
  } catch {
    ear.failures += 1
  }
  if (stopped) return
  const wait = Math.min(POLL_MS * 2 ** (ear.failures - TRIES), LONGEST_MS)
  ear.stop = ear.world.later(wait * (0.8 + 0.4 * ear.world.chance()), () => goOn(ear))
}

function heard(ear: Ear, shown: readonly Shown[], until: string): void {
  if (until) ear.from = until
  ear.tell(shown)
}

function addressFor({ article, from }: Ear, more = ''): string {
  return `/live/${article}?since=${encodeURIComponent(from)}${more}`
}

/** EventSource.CLOSED: the server refused, and the browser will not try again by itself. */
const CLOSED = 2

const browser: World = {
  stream: (address) => new EventSource(address),
  ask: async (address) => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} answered ${response.status}`)
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
