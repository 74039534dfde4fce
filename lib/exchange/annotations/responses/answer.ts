import { createHash } from 'node:crypto'
import { ANNO_MEDIA_TYPE, type Json } from '../vocabulary.ts'

/** When this process first saw an address say what it says. */
interface Seen {
  readonly etag: string
  /** ms since 1970, a whole second. */
  readonly at: number
}

const seen = new Map<string, Seen>()
/** Addresses that are remembered: some hundred kB, since each is one that we know. */
const MAX_SEEN = 2000

/** Methods that are answered: this side of the protocol only reads. */
const ALLOW = 'GET, HEAD, OPTIONS'
/** Annotations are public and carry no cookie: other sites' scripts may read them. */
const FOR_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Link, Allow, Content-Location, Vary',
}

export interface AnswerOptions {
  /** What is answered, by its own address: the one asked for may carry whatever a stranger adds. */
  readonly address: string
  readonly link?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  /** What the answer depends on in a request. */
  readonly vary: string
  /** Tells answers of one address apart that are not the same at the same time. */
  readonly variant?: string
  readonly now?: Date
}

/**
 * Data of the Web Annotation Protocol as an answer: its ETag is of its very bytes, and who has them
 * already is told so (304).
 *
 * Last-Modified is when this process first saw the address say this: never earlier than the change
 * (a note can vanish, or be imported with an old date, so no date in the database tells), and later
 * than what it said before.
 */
export function answerWith(request: Request, data: Json, options: AnswerOptions): Response {
  const { address, link = [], headers = {}, vary, variant = '', now = new Date() } = options
  const bytes = JSON.stringify(data)
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`
  const since = firstSeen(`${address} ${variant}`, etag, now)
  const about = {
    ...{ etag, vary, allow: ALLOW, 'last-modified': dated(since, now) },
    ...{ 'cache-control': 'public, max-age=0, must-revalidate' },
    ...(link.length > 0 ? { link: link.join(', ') } : {}),
    ...headers,
    ...FOR_ALL,
  }
  if (isKnown(request.headers, etag, since))
    return new Response(null, { status: 304, headers: about })
  const body = request.method === 'HEAD' ? null : bytes
  return new Response(body, { headers: { ...about, 'content-type': ANNO_MEDIA_TYPE } })
}

function firstSeen(address: string, etag: string, now: Date): number {
  const before = seen.get(address)
  if (before?.etag === etag) return before.at
  const second = Math.floor(now.getTime() / 1000) * 1000
  const at = before ? Math.max(second, before.at + 1000) : second
  seen.delete(address)
  seen.set(address, { etag, at })
  const [oldest] = seen.keys()
  if (seen.size > MAX_SEEN && oldest !== undefined) seen.delete(oldest)
  return at
}

/** Never in the future, as after two changes in one second (RFC 9110, 8.8.2.1). */
function dated(since: number, now: Date): string {
  return new Date(Math.min(since, now.getTime())).toUTCString()
}

/** By the ETag if the client names one, and else by the date (RFC 9110, 13.2.2). */
function isKnown(headers: Headers, etag: string, since: number): boolean {
  const named = headers.get('if-none-match')
  if (named !== null) {
    const tags = named.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return tags.includes('*') || tags.includes(etag)
  }
  return since <= Date.parse(headers.get('if-modified-since') ?? '')
}

/** What may be done at an address of annotations, and what another site's script may send there. */
export function answerOptions(link: readonly string[]): Response {
  const headers = {
    allow: ALLOW,
    ...(link.length > 0 ? { link: link.join(', ') } : {}),
    'access-control-allow-methods': ALLOW,
    'access-control-allow-headers': 'Accept, Prefer, If-None-Match, If-Modified-Since',
    ...FOR_ALL,
  }
  return new Response(null, { status: 204, headers })
}

/** Nothing there: never, or (410) not any more. */
export function answerNothing(status: 404 | 410): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store', ...FOR_ALL } })
}
