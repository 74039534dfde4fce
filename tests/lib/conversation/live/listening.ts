import { type ClientRequest, createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished, vi } from 'vitest'
import { type Live, type LiveOptions, startLive } from '@/lib/conversation/live/start-live.ts'
import { recordRenewal } from '@/lib/platform/db/changes/invalidation-log.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'

export interface Told {
  readonly shown: readonly { readonly id: number; readonly by: number }[]
  readonly more?: boolean
}

/** A reader's stream, as the browser would have it. */
export interface Listening {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly told: readonly Told[]
  /** The ids of all comments received, in order. */
  ids(): number[]
  /** What a browser would send as Last-Event-ID. */
  lastEventId(): string
  /** The raw stream. */
  text(): string
  readonly ended: Promise<void>
  hangUp(): void
}

/** Retries until the check passes, with time for a busy machine. */
export function soon(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 10_000, interval: 20 })
}

/** A bare server with live updates; closed when the test ends. */
export async function liveServer(
  url: string,
  options: LiveOptions = {},
): Promise<{ live: Live; origin: string }> {
  const live = await startLive(url, options)
  const server = createServer((incoming, response) => {
    if (!live.handle(incoming, response)) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  let closed: Promise<void> | undefined
  const close = live.close.bind(live)
  live.close = () => {
    closed ??= close()
    return closed
  }
  onTestFinished(async () => {
    await live.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { live, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** Opens a stream and resolves with the response's headers. */
export function listen(
  origin: string,
  articleId: number,
  { since = new Date(), lastEventId = '' } = {},
): Promise<Listening> {
  const asked = `${origin}/live/${articleId}?since=${since.toISOString()}`
  const headers = {
    accept: 'text/event-stream',
    ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
  }
  return new Promise((resolve, reject) => {
    const outgoing: ClientRequest = request(asked, { headers, agent: false })
    outgoing.on('error', reject)
    outgoing.on('response', (response) => resolve(listening(outgoing, response)))
    outgoing.end()
  })
}

function listening(outgoing: ClientRequest, response: IncomingMessage): Listening {
  let text = ''
  const told: Told[] = []
  response.setEncoding('utf8').on('data', (part: string) => {
    text += part
    const complete = text.slice(0, text.lastIndexOf('\n\n') + 1)
    const data = [...complete.matchAll(/^data: (.*)$/gm)].map(([, json = '']) => JSON.parse(json))
    told.splice(0, told.length, ...data)
  })
  const ended = new Promise<void>((resolve) => {
    response.on('close', resolve).on('error', () => {})
  })
  return {
    ...{ status: response.statusCode ?? 0, headers: response.headers, told, ended },
    ids: () => told.flatMap(({ shown }) => shown.map(({ id }) => id)),
    lastEventId: () => [...text.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '',
    text: () => text,
    hangUp: () => outgoing.destroy(),
  }
}

interface Posted {
  readonly status?: string
  readonly kind?: string
  readonly userId?: number
  readonly shownAt?: Date | null
}

/** Inserts a comment and invalidates its page in one transaction, like postComment. */
export function post(db: Database, articleId: number, posted: Posted = {}): Promise<number> {
  const createdAt = new Date()
  return transaction(db, async (tx) => {
    const data = { articleId, body: 'Words.', status: 'shown', shownAt: createdAt, createdAt }
    const { id } = await tx.comment.create({ data: { ...data, ...posted } })
    await recordRenewal(tx, ['article:a-ferry-sails'], createdAt)
    return id
  })
}

/** Approves a held comment, like a moderator. */
export function approve(db: Database, id: number): Promise<void> {
  const shownAt = new Date()
  return transaction(db, async (tx) => {
    await tx.comment.update({ where: { id }, data: { status: 'shown', shownAt } })
    await recordRenewal(tx, ['article:a-ferry-sails'], shownAt)
  })
}
