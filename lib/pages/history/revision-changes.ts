import { heroOf } from '../../newsroom/articles/revision.ts'
import { parseBody } from '../../text/body/body.ts'
import {
  type BlockChange,
  type BodyDifference,
  bodyDifference,
} from '../../text/diff/body-difference.ts'
import { excerptOfChanges, firstWords } from '../../text/diff/excerpt-changes.ts'
import { type WordChange, wordDifference } from '../../text/diff/word-difference.ts'
import { MAX_CHANGES, type RevisionChanges } from './history.ts'

/** A block that was added or removed is printed up to here. UTF-16 units. */
const LONGEST_BLOCK = 1500

/** The columns of a revision that readers read. */
export interface ReadColumns {
  readonly headline: string
  readonly dek: string
  readonly body: string
  readonly hero: string
}

/** What changed from one stored revision to another, as it is printed. */
export function revisionChanges(
  before: ReadColumns,
  after: ReadColumns,
  language: string,
): RevisionChanges {
  const { changes, more } = bodyChanges(before, after, language)
  return {
    headline: textChanges(before.headline, after.headline, language),
    dek: textChanges(before.dek, after.dek, language),
    hero: heroChange(before.hero, after.hero),
    body: changes.map((change) => excerptOf(change, language)),
    more,
  }
}

function textChanges(before: string, after: string, language: string): readonly WordChange[] {
  return before === after ? [] : wordDifference(before, after, language)
}

function heroChange(before: string, after: string): RevisionChanges['hero'] {
  const [old, now] = [heroOf(before), heroOf(after)]
  if (JSON.stringify(old) === JSON.stringify(now)) return null
  if (!old) return 'added'
  return now ? 'changed' : 'removed'
}

function bodyChanges(before: ReadColumns, after: ReadColumns, language: string): BodyDifference {
  // Many revisions leave the text alone, and need not be parsed.
  if (before.body === after.body) return { changes: [], more: 0 }
  return bodyDifference(parseBody(before.body), parseBody(after.body), language, MAX_CHANGES)
}

function excerptOf(change: BlockChange, language: string): BlockChange {
  if (change.how === 'unchanged') return change
  if (change.how === 'changed') {
    return { ...change, words: excerptOfChanges(change.words, language) }
  }
  return { ...change, text: firstWords(change.text, LONGEST_BLOCK, language) }
}
