import { createHash } from 'node:crypto'

/**
 * An answer for programs: text of that type, open to scripts of other sites, with what a client needs
 * to ask later whether it has changed (lib/platform/http/responses/not-modified.ts answers). It changed last when it
 * was printed: no time that stands in it says when something was taken out of it. The tag is weak,
 * because the same text may be sent compressed.
 */
export function printedResponse(
  text: string,
  type: string,
  headers: Readonly<Record<string, string>> = {},
  now: Date = new Date(),
): Response {
  return new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      etag: `W/"${createHash('sha256').update(text).digest('base64url')}"`,
      'last-modified': now.toUTCString(),
      'access-control-allow-origin': '*',
      ...headers,
    },
  })
}
