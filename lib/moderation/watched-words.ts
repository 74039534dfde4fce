import type { Database } from '../db/database.ts'
import type { WatchedWords } from './phases.ts'
import { wordMatcher } from './word-matcher.ts'

/** How long a changed list may take to count: the lists are long and change seldom. */
const KEPT_MS = 5000

const kept = new WeakMap<Database, { readonly at: number; readonly words: Promise<WatchedWords> }>()

/** The newsroom's lists of words, ready to look for; read anew every few seconds at most. */
export function watchedWords(db: Database, now: Date = new Date()): Promise<WatchedWords> {
  const known = kept.get(db)
  if (known && Math.abs(now.getTime() - known.at) < KEPT_MS) return known.words
  const words = read(db)
  kept.set(db, { at: now.getTime(), words })
  words.catch(() => kept.delete(db))
  return words
}

async function read(db: Database): Promise<WatchedWords> {
  const rows = await db.watchedWord.findMany()
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ word }) => word)
  return { blocked: wordMatcher(of('blocked')), suspect: wordMatcher(of('suspect')) }
}
