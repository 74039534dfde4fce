import { z } from 'zod'
import { type LiveCursor, MAX_BEHIND_MS, MAX_EXCEPT } from './shown.ts'

export interface LiveRequest {
  readonly articleId: number
  readonly since: LiveCursor
  /** Poll once for JSON instead of opening a stream. */
  readonly once: boolean
}

const id = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .refine((number) => number <= 2 ** 31 - 1)
const time = z.iso
  .datetime()
  .transform((text) => Date.parse(text))
  .refine((at) => !Number.isNaN(at))
const cursor = z
  .string()
  .max(40 + MAX_EXCEPT * 11)
  .transform((text) => text.split(' '))
  .pipe(z.tuple([time], id))
  .transform(([after, ...except]) => ({ after, except }))
const request = z.object({
  articleId: id,
  since: cursor,
  poll: z.enum(['1']).nullable(),
})

/**
 * Parses a request under /live/; null if it is invalid. Last-Event-ID, which a browser sends when
 * it reconnects, wins over the URL, which is as old as the page. A time before MAX_BEHIND_MS is
 * moved up; one in the future is accepted, because clocks of servers differ.
 */
export function parseLiveRequest(url: string, lastEventId: string, now: Date): LiveRequest | null {
  const [path = '', query = ''] = url.split('?', 2)
  const asked = new URLSearchParams(query)
  const parsed = request.safeParse({
    articleId: path.replace(/^\/live\//, ''),
    since: lastEventId || asked.get('since'),
    poll: asked.get('poll'),
  })
  if (!parsed.success) return null
  const { articleId, since, poll } = parsed.data
  const oldest = now.getTime() - MAX_BEHIND_MS
  const after = Math.max(since.after, oldest)
  return { articleId, since: { ...since, after }, once: poll !== null }
}
