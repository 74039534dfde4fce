'use client'

import { useSyncExternalStore } from 'react'
import type { ReaderState } from '@/lib/pages/comments/reader-state.ts'

/** A tab that comes back after longer than this asks anew. */
const FRESH_MS = 5 * 60 * 1000

let state: ReaderState | null = null
/** When it was last asked for, ms; 0 for never. */
let askedAt = 0
/** Counts the questions: an answer that a later one has overtaken is passed over. */
let asked = 0
const listeners = new Set<() => void>()

/**
 * What belongs to the reader of this page. Null on the server, without a session, until it is
 * known, and when it could not be had: the page is whole without it. Asked for once a page.
 */
export function useReader(): ReaderState | null {
  return useSyncExternalStore(listen, now, nobody)
}

/** Whether there is a session, as far as the browser can tell (GET /api/reader knows). */
export function mayBeSignedIn(): boolean {
  return /(?:^|;\s*)reader=1(?:;|$)/.test(document.cookie)
}

/** Asks anew, after something of the reader's has changed. Never fails; resolves when it is known. */
export async function reloadReader(): Promise<void> {
  askedAt = Date.now()
  asked += 1
  const question = asked
  const answer = mayBeSignedIn() ? await fetched() : null
  if (question !== asked || answer === undefined) return
  state = answer && withEarlierMarks(answer)
  for (const tell of listeners) tell()
  seenOnceInView()
}

function now(): ReaderState | null {
  return state
}

function nobody(): null {
  return null
}

function listen(tell: () => void): () => void {
  if (listeners.size === 0) document.addEventListener('visibilitychange', askIfOld)
  listeners.add(tell)
  if (askedAt === 0) void reloadReader()
  return () => {
    listeners.delete(tell)
    if (listeners.size === 0) document.removeEventListener('visibilitychange', askIfOld)
  }
}

function askIfOld(): void {
  if (!document.hidden && Date.now() - askedAt > FRESH_MS) void reloadReader()
}

/** Undefined when it could not be had: then what is known stays. */
async function fetched(): Promise<ReaderState | undefined> {
  const article = articleHere()
  try {
    const response = await fetch(article ? `/api/reader?article=${article}` : '/api/reader')
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

/** What was unread when the page was opened stays so on it, though the visit has been noted since. */
function withEarlierMarks(answer: ReaderState): ReaderState {
  const before = state?.me?.id === answer.me?.id ? state?.article : undefined
  if (!before || !answer.article) return answer
  return { ...answer, article: { ...answer.article, unreadSince: before.unreadSince } }
}

function articleHere(): string | undefined {
  return document.querySelector<HTMLElement>('[data-article]')?.dataset.article
}

let seen: string | undefined

/** Notes the visit when the comments come into view, so that the next one knows what is unread. */
function seenOnceInView(): void {
  const comments = document.querySelector<HTMLElement>('#comments[data-article]')
  const article = comments?.dataset.article
  if (!state?.me || !comments || !article || seen === article) return
  if (typeof IntersectionObserver === 'undefined') return
  seen = article
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    void noteVisit(Number(article))
  })
  observer.observe(comments)
}

async function noteVisit(article: number): Promise<void> {
  try {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ article })
    await fetch('/api/seen', { method: 'POST', headers, body, keepalive: true })
  } catch {
    // The next visit then shows as unread what was read: no harm.
  }
}
