import { printCursor } from './cursor.ts'
import type { LiveCursor, LiveNews } from './shown.ts'

/** A server-sent event in bytes: encoded once, then written to every reader of the article. */
export function encodeEvent(news: LiveNews, cursor: LiveCursor): Buffer {
  return Buffer.from(`id: ${printCursor(cursor)}\ndata: ${toJson(news)}\n\n`)
}

/** An SSE comment line, which keeps the connection open and reveals a lost one. */
export const HEARTBEAT = Buffer.from(':\n\n')

/** Sets the browser's delay before it reconnects. */
export function encodeRetry(milliseconds: number): Buffer {
  return Buffer.from(`retry: ${milliseconds}\n\n`)
}

function toJson({ shown, more }: LiveNews): string {
  return JSON.stringify(more ? { shown, more } : { shown })
}
