import type { IncomingMessage } from 'node:http'
import { pathOf } from './same-origin.ts'

/** Far above the longest text that any form takes. */
const USUAL_BYTES = 1_000_000
/** Above the largest portrait, so that the form itself can say what is too large. */
const WITH_PICTURE_BYTES = 9_500_000
const WITH_PICTURE = new Set(['/account'])

/**
 * The status that refuses a request for its body, before a byte of it is read: 413 where it is
 * longer than what stands at that address takes, 411 where it doesn't say how long it is. Browsers
 * always say.
 */
export function refusedForSize(request: IncomingMessage): 411 | 413 | null {
  const most = WITH_PICTURE.has(pathOf(request)) ? WITH_PICTURE_BYTES : USUAL_BYTES
  if (request.headers['transfer-encoding'] !== undefined) return 411
  return Number(request.headers['content-length'] ?? 0) > most ? 413 : null
}
