import type { Reader } from '../../platform/db/database.ts'

/** Somebody outside who wants to hear of what changed. */
export interface PingTarget {
  readonly name: 'websub' | 'indexnow'
  /** Tells of what these cache tags name; throws where they can't be told now. */
  readonly tell: (db: Reader, tags: readonly string[]) => Promise<void>
}

/** What an answer may take: longer than a loaded hub, shorter than the next look but one. */
const PATIENCE_MS = 10_000

/** Posts, and throws unless the answer is a success. */
export async function post(url: string, type: string, body: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`)
}
