import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { pathOf } from './same-origin.ts'

/** Above the longest text that any form takes, sent twice: without a script its last answer comes too. */
export const USUAL_BYTES = 200_000
/** Above the largest portrait, so that the form itself can say what is too large. */
const WITH_PICTURE_BYTES = 9_500_000
const WITH_PICTURE = new Set(['/account'])
/** The tags of a large import, which this server sends itself. */
const RENEWAL_BYTES = 64_000_000

/** What decides how much somebody may send. */
export interface Senders {
  /** Whether a session is alive that the request carries. Only asked for what is large. */
  readonly isSignedIn: (request: IncomingMessage) => Promise<boolean>
  /** What this server shows to itself. */
  readonly renewSecret: string | undefined
}

/**
 * The status that refuses a request for its body, before a byte of it is read: 413 where it is
 * longer than what its sender may send to that address, 411 where it doesn't say how long it is.
 * Browsers always say.
 */
export async function refusedForSize(
  request: IncomingMessage,
  senders: Senders,
): Promise<411 | 413 | null> {
  if (request.headers['transfer-encoding'] !== undefined) return 411
  const length = Number(request.headers['content-length'] ?? 0)
  if (length <= USUAL_BYTES) return null
  return length <= (await mostBytes(request, senders)) ? null : 413
}

async function mostBytes(request: IncomingMessage, senders: Senders): Promise<number> {
  const path = pathOf(request)
  if (WITH_PICTURE.has(path)) {
    return (await senders.isSignedIn(request)) ? WITH_PICTURE_BYTES : USUAL_BYTES
  }
  const isOwn = path === '/api/renew' && isSame(request.headers['x-renew-secret'], senders)
  return isOwn ? RENEWAL_BYTES : USUAL_BYTES
}

function isSame(given: string | string[] | undefined, { renewSecret }: Senders): boolean {
  if (typeof given !== 'string' || renewSecret === undefined) return false
  const [a, b] = [Buffer.from(given), Buffer.from(renewSecret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
