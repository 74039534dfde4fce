import type { ServerResponse } from 'node:http'
import { HEARTBEAT, retryOf } from './event.ts'

/** What may wait for a reader who does not read: some hundred events. Then they are dropped. */
const MAX_WAITING_BYTES = 64 * 1024

/** A response that stays open and tells one reader what is new. */
export class Stream {
  readonly #response: ServerResponse

  /** `retry`: milliseconds after which the browser comes again when the stream breaks. */
  constructor(response: ServerResponse, retry: number) {
    this.#response = response
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // A cache must not keep it, nor a compressor hold it back.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    this.write(retryOf(retry))
  }

  /** The browser of who is dropped comes again by itself, and is told what it missed. */
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
