import { z } from 'zod'
import { type Cursor, MAX_BEHIND_MS, MAX_EXCEPT } from './shown.ts'

/** What somebody wants to be told of. */
export interface LiveRequest {
  readonly articleId: number
  readonly since: Cursor
  /** Once, as JSON, rather than for as long as they listen. */
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
 * The path and query of a request under /live/, with the Last-Event-ID that a browser sends when it
 * comes again (it counts more than the address, which is as old as the page). Null when it makes no
 * sense. A time longer ago than MAX_BEHIND_MS is moved up; one that is yet to come may be another
 * machine's.
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
