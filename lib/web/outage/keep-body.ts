import type { IncomingMessage } from 'node:http'

/** What a form sent, while somebody else reads it. */
export interface KeptBody {
  /** What has arrived, as form fields; null where it is not all there or can't be read. */
  fields(): Promise<FormData | null>
}

const FORM = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/

/**
 * Keeps a copy of the form that a browser posts by itself, so that it can be shown again when it
 * can't be answered: Next reads the body once. What a script sends, the script still has.
 * Null where there is nothing to keep. `most`: the most bytes that are kept.
 */
export function keepBody(request: IncomingMessage, most: number): KeptBody | null {
  const { headers, method } = request
  const type = headers['content-type'] ?? ''
  const length = Number(headers['content-length'] ?? 0)
  if (method !== 'POST' || headers['next-action'] || !FORM.test(type) || length > most) return null
  const parts: Buffer[] = []
  const { push } = request
  request.push = (part: Buffer | null, encoding) => {
    if (part) parts.push(Buffer.from(part))
    return push.call(request, part, encoding)
  }
  return {
    async fields() {
      const body = Buffer.concat(parts)
      if (body.length !== length) return null
      const read = new Response(body, { headers: { 'content-type': type } })
      return read.formData().catch(() => null)
    },
  }
}
