'use client'

import { useSyncExternalStore } from 'react'
import type { ReaderState } from '@/lib/pages/comments/reader-state.ts'

/** After this time in the background, a tab reloads the data. */
const FRESH_MS = 5 * 60 * 1000

let state: ReaderState | null = null
/** Time of the last request in ms; 0: never. */
let askedAt = 0
/** Request counter, to ignore responses to outdated requests. */
let asked = 0
const listeners = new Set<() => void>()

/**
 * The current reader's data. Null on the server, without a session, until loaded, and if loading
 * failed: the page works without it. Requested once per page.
 */
export function useReader(): ReaderState | null {
  return useSyncExternalStore(listen, now, nobody)
}

/** Whether there seems to be a session, as far as a script can tell (GET /api/reader knows). */
export function mayBeSignedIn(): boolean {
  return /(?:^|;\s*)reader=1(?:;|$)/.test(document.cookie)
}

/** Reloads the data after a change. Never rejects; resolves when loaded. */
export async function reloadReader(): Promise<void> {
  askedAt = Date.now()
  asked += 1
  const question = asked
  const answer = mayBeSignedIn() ? await fetchReader() : null
  if (question !== asked || answer === undefined) return
  state = answer && withEarlierMarks(answer)
  for (const tell of listeners) tell()
  recordVisitOnceInView()
}

function now(): ReaderState | null {
  return state
}

function nobody(): null {
  return null
}

function listen(tell: () => void): () => void {
  if (listeners.size === 0) document.addEventListener('visibilitychange', refreshIfStale)
  listeners.add(tell)
  if (askedAt === 0) void reloadReader()
  return () => {
    listeners.delete(tell)
    if (listeners.size === 0) document.removeEventListener('visibilitychange', refreshIfStale)
  }
}

function refreshIfStale(): void {
  if (!document.hidden && Date.now() - askedAt > FRESH_MS) void reloadReader()
}

/** Undefined if the request failed: keep the current data. */
async function fetchReader(): Promise<ReaderState | undefined> {
  const article = getArticleId()
  try {
    const response = await fetch(article ? `/api/reader?article=${article}` : '/api/reader')
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps comments unread that were unread when the page was opened, even though the visit has been
 * recorded since.
 */
function withEarlierMarks(answer: ReaderState): ReaderState {
  const before = state?.me?.id === answer.me?.id ? state?.article : undefined
  if (!before || !answer.article) return answer
  return { ...answer, article: { ...answer.article, unreadSince: before.unreadSince } }
}

function getArticleId(): string | undefined {
  return document.querySelector<HTMLElement>('[data-article]')?.dataset.article
}

let seen: string | undefined

/** Records the visit when the comments come into view, so the next visit knows what is unread. */
function recordVisitOnceInView(): void {
  const comments = document.querySelector<HTMLElement>('#comments[data-article]')
  const article = comments?.dataset.article
  if (!state?.me || !comments || !article || seen === article) return
  if (typeof IntersectionObserver === 'undefined') return
  seen = article
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    void recordVisit(Number(article))
  })
  observer.observe(comments)
}

async function recordVisit(article: number): Promise<void> {
  try {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ article })
    await fetch('/api/seen', { method: 'POST', headers, body, keepalive: true })
  } catch {
    // Not critical: the next visit shows read comments as unread.
  }
}
