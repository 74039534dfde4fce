import { writtenCursor } from './cursor.ts'
import type { Cursor, News } from './shown.ts'

/** News as a server-sent event, in bytes: made once and written to every reader of an article. */
export function eventOf(news: News, cursor: Cursor): Buffer {
  return Buffer.from(`id: ${writtenCursor(cursor)}\ndata: ${jsonOf(news)}\n\n`)
}

/** A comment in the stream, by which both ends notice that the other is still there. */
export const HEARTBEAT = Buffer.from(':\n\n')

/** How long the browser waits before it comes again, in milliseconds. */
export function retryOf(milliseconds: number): Buffer {
  return Buffer.from(`retry: ${milliseconds}\n\n`)
}

function jsonOf({ shown, more }: News): string {
  return JSON.stringify(more ? { shown, more } : { shown })
}
