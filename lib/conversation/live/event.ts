import { writtenCursor } from './cursor.ts'
import type { Cursor, News } from './shown.ts'

/** A server-sent event in bytes: encoded once, then written to every reader of the article. */
export function eventOf(news: News, cursor: Cursor): Buffer {
  return Buffer.from(`id: ${writtenCursor(cursor)}\ndata: ${toJson(news)}\n\n`)
}

/** An SSE comment line, which keeps the connection open and reveals a lost one. */
export const HEARTBEAT = Buffer.from(':\n\n')

/** Sets the browser's delay before it reconnects. */
export function retryOf(milliseconds: number): Buffer {
  return Buffer.from(`retry: ${milliseconds}\n\n`)
}

function toJson({ shown, more }: News): string {
  return JSON.stringify(more ? { shown, more } : { shown })
}
