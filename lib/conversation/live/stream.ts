import type { ServerResponse } from 'node:http'
import { encodeRetry, HEARTBEAT } from './event.ts'

/** A client that doesn't read is disconnected once this much is buffered, some hundred events. */
const MAX_WAITING_BYTES = 64 * 1024

/** The open response of one reader: server-sent events. */
export class Stream {
  readonly #response: ServerResponse

  /** `retry`: milliseconds before the browser reconnects after the stream breaks. */
  constructor(response: ServerResponse, retry: number) {
    this.#response = response
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // No cache may store it, and no proxy may compress or buffer it.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    this.write(encodeRetry(retry))
  }

  /** A browser that is disconnected reconnects by itself and catches up. */
  readonly write = (bytes: Buffer): void => {
    if (this.#response.destroyed || this.#response.writableEnded) return
    if (this.#response.writableLength > MAX_WAITING_BYTES) this.#response.destroy()
    else this.#response.write(bytes)
  }

  beat(): void {
    this.write(HEARTBEAT)
  }

  end(): void {
    this.#response.end()
  }
}
