import { parseHero } from '../../newsroom/articles/revision.ts'
import { parseBody } from '../../text/body/body.ts'
import {
  type BlockChange,
  type BodyDifference,
  bodyDifference,
} from '../../text/diff/body-difference.ts'
import { excerptOfChanges, firstWords } from '../../text/diff/excerpt-changes.ts'
import { type WordChange, wordDifference } from '../../text/diff/word-difference.ts'
import { MAX_CHANGES, type RevisionChanges } from './history.ts'

/** Added and removed blocks are cut after this many UTF-16 units. */
const LONGEST_BLOCK = 1500

/** The columns of a revision that readers see. */
export interface ComparedColumns {
  readonly headline: string
  readonly dek: string
  readonly body: string
  readonly hero: string
}

/** Compares two stored revisions for the history page. */
export function getRevisionChanges(
  before: ComparedColumns,
  after: ComparedColumns,
  language: string,
): RevisionChanges {
  const { changes, more } = compareBodies(before, after, language)
  return {
    headline: compareTexts(before.headline, after.headline, language),
    dek: compareTexts(before.dek, after.dek, language),
    hero: compareHeroes(before.hero, after.hero),
    body: changes.map((change) => toExcerpt(change, language)),
    more,
  }
}

function compareTexts(before: string, after: string, language: string): readonly WordChange[] {
  return before === after ? [] : wordDifference(before, after, language)
}

function compareHeroes(before: string, after: string): RevisionChanges['hero'] {
  const [old, now] = [parseHero(before), parseHero(after)]
  if (JSON.stringify(old) === JSON.stringify(now)) return null
  if (!old) return 'added'
  return now ? 'changed' : 'removed'
}

function compareBodies(
  before: ComparedColumns,
  after: ComparedColumns,
  language: string,
): BodyDifference {
  // Many revisions don't change the text; skip parsing.
  if (before.body === after.body) return { changes: [], more: 0 }
  return bodyDifference(parseBody(before.body), parseBody(after.body), language, MAX_CHANGES)
}

function toExcerpt(change: BlockChange, language: string): BlockChange {
  if (change.how === 'unchanged') return change
  if (change.how === 'changed') {
    return { ...change, words: excerptOfChanges(change.words, language) }
  }
  return { ...change, text: firstWords(change.text, LONGEST_BLOCK, language) }
}
