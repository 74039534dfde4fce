import type { Database } from '../../platform/db/database.ts'
import { type WatchedWords, wordMatcher } from '../../text/moderation/word-matcher.ts'

/** How long a changed list may take to count: the lists are long and change seldom. */
const KEPT_MS = 5000

interface Kept {
  readonly at: number
  readonly words: Promise<WatchedWords>
}

const kept = new WeakMap<Database, Kept>()

/**
 * The newsroom's lists of words, ready to look for. Read again every few seconds at most; matchers are
 * built again only when the lists have changed, which for 10,000 words takes a third of a second.
 */
export function getWatchedWords(db: Database, now: Date = new Date()): Promise<WatchedWords> {
  const known = kept.get(db)
  if (known && Math.abs(now.getTime() - known.at) < KEPT_MS) return known.words
  const words = read(db, known?.words)
  kept.set(db, { at: now.getTime(), words })
  words.catch(() => kept.delete(db))
  return words
}

/** From which rows matchers were built. */
const builtFrom = new WeakMap<WatchedWords, string>()

async function read(db: Database, before?: Promise<WatchedWords>): Promise<WatchedWords> {
  const rows = await db.watchedWord.findMany({ orderBy: { word: 'asc' } })
  const list = JSON.stringify(rows)
  const known = await before
  if (known && builtFrom.get(known) === list) return known
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ word }) => word)
  const words = { blocked: wordMatcher(of('blocked')), suspect: wordMatcher(of('suspect')) }
  builtFrom.set(words, list)
  return words
}
