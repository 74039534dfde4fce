import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

/** What is known of the request that is being answered, wherever in it one asks. */
interface RequestScope {
  /** See lib/platform/http/requests/client-address.ts. */
  readonly clientAddress: string
  status?: number
  retryAfterSeconds?: number | undefined
  isUnreadable?: boolean
}

// Next bundles a copy of this module of its own, so the store is shared by its name.
const STORE = Symbol.for('broadsheet.request-scope')
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<RequestScope> | undefined>

function store(): AsyncLocalStorage<RequestScope> {
  const known = shared[STORE] ?? new AsyncLocalStorage<RequestScope>()
  shared[STORE] = known
  return known
}

/**
 * Answers a request such that all that runs under it can ask where it comes from, and can say
 * with which status the page that answers it is sent.
 */
export function inRequestScope<T>(
  clientAddress: string,
  response: ServerResponse,
  answer: () => T,
): T {
  const scope: RequestScope = { clientAddress }
  sendStatus(response, scope)
  return store().run(scope, answer)
}

/**
 * Makes the page that answers this request carry that status instead of 200. A server action can't
 * say it to Next, which sends the page with the form and what is wrong with it as a success.
 */
export function answerWith(status: number, retryAfterSeconds?: number): void {
  const scope = store().getStore()
  if (!scope) return
  scope.status = status
  scope.retryAfterSeconds = retryAfterSeconds
}

/**
 * What Node and React say of a form that no browser sends. Next reads forms before any code of ours
 * does, and takes such an error for a failure of the server.
 */
const UNREADABLE_FORM = /^(?:Failed to parse body as FormData|Unexpected end of form|Malformed )/

/** Makes an answer that fails (500) say 400, if it failed because the request's form can't be read. */
export function blameUnreadableForm(error: unknown): void {
  const scope = store().getStore()
  if (scope && error instanceof Error && UNREADABLE_FORM.test(error.message)) {
    scope.isUnreadable = true
  }
}

/** The address that the request comes from; `unknown` outside of bin/serve.ts. */
export function clientAddress(): string {
  return store().getStore()?.clientAddress ?? 'unknown'
}

function sendStatus(response: ServerResponse, scope: RequestScope): void {
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: never[]) => {
    if (status === 500 && scope.isUnreadable) return writeHead.call(response, 400, ...rest)
    if (status !== 200 || !scope.status) return writeHead.call(response, status, ...rest)
    if (scope.retryAfterSeconds) response.setHeader('retry-after', scope.retryAfterSeconds)
    return writeHead.call(response, scope.status, ...rest)
  }) as typeof response.writeHead
}
