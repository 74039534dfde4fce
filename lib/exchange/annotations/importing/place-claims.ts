import type { FoundPassage } from '../../../conversation/passages/commands/find-claimed-passage.ts'
import {
  getNextPlacement,
  type PassagePlacement,
} from '../../../conversation/passages/next-placement.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { carryPassages } from '../../../text/anchoring/carry-passages.ts'
import { describePassage } from '../../../text/anchoring/describe-passage.ts'
import { findPassage } from '../../../text/anchoring/find-passage.ts'
import { CONTEXT, type Description, type Passage } from '../../../text/anchoring/passage.ts'
import { snapToGraphemes } from '../../../text/anchoring/snap-to-graphemes.ts'
import type { ForeignClaim, Target } from '../parsing/targets.ts'
import type { ArticleTexts, CountedLines } from './article-texts.ts'

/** More than readers may choose here, since elsewhere they may; UTF-16 units. */
export const MAX_FOREIGN_PASSAGE = 2000
/** Of the targets of one annotation, as many are looked for. */
const MAX_LOOKED_FOR = 4

/** Where a foreign annotation stands: the target that led there, and whether any did. */
export interface PlacedClaim extends FoundPassage {
  readonly target: Target
  /** True for words that are in no text of ours. */
  readonly nowhere: boolean
}

const DETACHED: PassagePlacement = { state: 'detached', start: 0, end: 0, kept: 0, changedIn: 0 }

/**
 * Decides where the passages of foreign annotations of one article stand: in the revision that they
 * name, carried from there to the one that is shown, or else in the shown one. What is in neither is
 * detached, with the words as they were quoted. Each list is one annotation's targets with a passage,
 * one at least; the answer is in the same order.
 */
export async function placeClaims(
  db: Reader,
  texts: ArticleTexts,
  shown: number,
  annotations: readonly (readonly Target[])[],
): Promise<PlacedClaim[]> {
  const text = await texts.of(db, shown)
  if (!text) throw new Error(`The shown revision ${shown} has no text`)
  const found: Found[] = []
  for (const targets of annotations) found.push(await find(db, texts, shown, targets))
  const placed = new Map<Found, PassagePlacement>()
  for (const [chosenOn, group] of Map.groupBy(found, (one) => one.chosenOn)) {
    const inside = group.filter((one) => one.passage !== null)
    const before = chosenOn === shown ? null : await texts.of(db, chosenOn)
    const carried = before
      ? carryPassages(
          before,
          text,
          inside.flatMap(({ passage }) => passage ?? []),
        )
      : []
    for (const [index, one] of inside.entries()) {
      const start = chosen(one.description)
      const next = carried[index]
      placed.set(one, next ? getNextPlacement(start, next, shown) : start)
    }
  }
  return found.map((one) => settled(one, placed.get(one) ?? DETACHED, shown))
}

interface Found {
  readonly target: Target
  readonly chosenOn: number
  /** Null for words that are nowhere. */
  readonly passage: Passage | null
  readonly description: Description
}

function settled(found: Found, now: PassagePlacement, shown: number): PlacedClaim {
  const { target, chosenOn, description, passage } = found
  const there = chosenOn === shown ? [] : [{ ...chosen(description), revision: chosenOn }]
  const placements = [...there, { ...now, revision: shown }]
  return { target, chosenOn, description, placements, nowhere: passage === null }
}

function chosen({ start, end }: Passage): PassagePlacement {
  return { state: 'unchanged', start, end, kept: 1, changedIn: 0 }
}

async function find(
  db: Reader,
  texts: ArticleTexts,
  shown: number,
  targets: readonly Target[],
): Promise<Found> {
  const [first, ...more] = targets.slice(0, MAX_LOOKED_FOR).toSorted(earliestFirst)
  if (!first) throw new Error('An annotation without a target was to be placed')
  for (const target of [first, ...more]) {
    const chosenOn = target.revision ?? shown
    const text = await texts.of(db, chosenOn)
    const passage = text && standsIn(text, target)
    if (passage) return foundAt(target, chosenOn, text, passage)
  }
  const text = await texts.of(db, shown)
  for (const target of [first, ...more]) {
    const passage = text && standsIn(text, { ...target, revision: null })
    if (passage) return foundAt(target, shown, text, passage)
  }
  return { target: first, chosenOn: shown, passage: null, description: asQuoted(first.claim) }
}

/** As it was chosen, before where it stood later. */
function earliestFirst(a: Target, b: Target): number {
  return (a.revision ?? Number.POSITIVE_INFINITY) - (b.revision ?? Number.POSITIVE_INFINITY) || 0
}

function foundAt(
  target: Target,
  chosenOn: number,
  { text }: CountedLines,
  passage: Passage,
): Found {
  const description = describePassage(text, passage)
  const { start, end } = description
  return { target, chosenOn, passage: { start, end }, description }
}

function standsIn({ text, offsets }: CountedLines, { claim, revision }: Target): Passage | null {
  if (!claim) return null
  const { start, end, ...words } = claim
  const range =
    start === undefined || end === undefined
      ? {}
      : { start: offsets.units(start), end: offsets.units(end) }
  const passage =
    words.exact === '' ? rangeIn(text, range, revision) : findPassage(text, { ...words, ...range })
  return passage && passage.end - passage.start <= MAX_FOREIGN_PASSAGE ? passage : null
}

/** A position alone says where only in the very text in which it was counted. */
function rangeIn(
  text: string,
  { start = 0, end = 0 }: Partial<Passage>,
  revision: number | null,
): Passage | null {
  if (revision === null || start >= end || end > text.length) return null
  return text.slice(start, end).trim() === '' ? null : snapToGraphemes(text, { start, end })
}

/** Context that is kept of words that are nowhere. */
const KEPT_CONTEXT = 4 * CONTEXT

function asQuoted(claim: ForeignClaim | null): Description {
  const { exact = '', prefix = '', suffix = '' } = claim ?? {}
  return {
    ...{ start: 0, end: 0, exact: clean(exact) },
    ...{ prefix: clean(prefix.slice(-KEPT_CONTEXT)), suffix: clean(suffix.slice(0, KEPT_CONTEXT)) },
  }
}

function clean(words: string): string {
  return words.toWellFormed().replaceAll('\0', '')
}
