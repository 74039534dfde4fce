import type { Reader } from '../../platform/db/database.ts'

/** An external service that is notified of changes. */
export interface PingTarget {
  readonly name: 'websub' | 'indexnow'
  /** Notifies the service of the changes behind these cache tags. Throws if it can't be reached. */
  readonly notify: (db: Reader, tags: readonly string[]) => Promise<void>
}

/** Timeout. A busy hub needs seconds; the ping timer runs again soon. */
const TIMEOUT_MS = 10_000

/** Sends a POST request. Throws unless the status is 2xx. */
export async function postPing(url: string, type: string, body: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`${new URL(url).host} returned ${response.status}`)
}
