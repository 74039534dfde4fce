import { alignSequences } from '../align/align-sequences.ts'
import { type Run, type Sequence, Weights, wholeArea } from '../align/sequence.ts'
import type { TokenRange } from '../align/token-columns.ts'
import { MARK } from '../align/tokens.ts'
import { uniqueRuns } from '../blocks/unique-runs.ts'
import {
  grown,
  type LeftOver,
  leftOver,
  type Remains,
  Sentences,
  sentencesIn,
  sliceOf,
} from './remains.ts'

/** Words in a row by which a moved sentence is noticed. */
const NOTICED = 3
/** Less weight than a dozen letters is too little to be sure of. */
const LEAST_SENTENCE = 30
/** A sentence that was also edited must keep more, some twenty-five letters, and half of itself. */
const LEAST_EDITED = 60

/** Sentences that moved as one: runs of tokens, numbered in `Remains.tokens`. */
export type Move = readonly Run[]

/**
 * Sentences that went from where they were and came elsewhere. They are noticed by words in a row that
 * are only once among what went and only once among what came. Word for word, as many whole sentences
 * as there are in a row moved. If words were only added to it, or only taken out, a sentence moved
 * too; but not with words that stand in the place of others: then it may be the parallel sentence
 * about somebody else ("Minister Lim said the bridge would open in May").
 *
 * Linear in what remains, however long its sentences are; each is aligned once.
 */
export function findMoves(before: Remains, after: Remains): Move[] {
  const gone = new Moving(leftOver(before, 1))
  const come = new Moving(leftOver(after, 2))
  const area = wholeArea(gone.sequence, come.sequence)
  const noticed = uniqueRuns(gone.sequence, come.sequence, area, NOTICED)
  const grownTo = new Map<number, number>()
  const moves = noticed.map((run) => movedWhole(gone, come, run, grownTo))
  const edited = noticed.map((run) => movedAndEdited(gone, come, run))
  return [...moves, ...edited]
    .filter((move) => move.length > 0)
    .map((move) => move.map((run) => numbered(gone, come, run)))
}

/** What is left over of one text, and what of that has moved already. */
class Moving {
  readonly sequence: Sequence
  readonly numbers: Int32Array
  readonly sentences: Sentences
  readonly weights: Weights
  readonly #taken: Uint8Array

  constructor({ sequence, numbers }: LeftOver) {
    this.sequence = sequence
    this.numbers = numbers
    this.sentences = new Sentences(sequence)
    this.weights = new Weights(sequence)
    this.#taken = new Uint8Array(numbers.length)
  }

  isFree({ start, end }: TokenRange): boolean {
    return !this.#taken[start] && !this.#taken[end - 1]
  }

  take({ start, end }: TokenRange): void {
    this.#taken.fill(1, start, end)
  }

  weightOf({ start, end }: TokenRange): number {
    return this.weights.between(start, end)
  }
}

/** `grownTo`: where the last run ended that was so far apart before and after; see below. */
function movedWhole(gone: Moving, come: Moving, noticed: Run, grownTo: Map<number, number>): Run[] {
  if (!gone.isFree({ start: noticed.before, end: noticed.before + 1 })) return []
  const shift = noticed.after - noticed.before
  // Noticed again inside a run that was looked at already, which would grow to the same.
  if (noticed.before < (grownTo.get(shift) ?? 0)) return []
  const run = grown(gone.sequence, come.sequence, noticed)
  grownTo.set(shift, run.before + run.length)
  const from = sentencesIn(gone.sequence, { start: run.before, end: run.before + run.length })
  const to = { start: from.start + shift, end: from.end + shift }
  if (gone.weightOf(from) < LEAST_SENTENCE) return []
  if (!gone.isFree(from) || !come.isFree(to)) return []
  gone.take(from)
  come.take(to)
  return [{ before: from.start, after: to.start, length: from.end - from.start }]
}

function movedAndEdited(gone: Moving, come: Moving, noticed: Run): Run[] {
  const from = gone.sentences.around(noticed.before)
  const to = come.sentences.around(noticed.after)
  if (!gone.isFree(from) || !come.isFree(to)) return []
  const least = Math.max(gone.weightOf(from), come.weightOf(to)) / 2
  const before = sliceOf(gone.sequence, from)
  const after = sliceOf(come.sequence, to)
  const runs = alignSequences(before, after)
  const kept = runs.reduce((sum, { before: at, length }) => {
    return sum + gone.weightOf({ start: from.start + at, end: from.start + at + length })
  }, 0)
  // Whatever comes of it, these two sentences are not compared again.
  gone.take(from)
  come.take(to)
  if (kept < Math.max(LEAST_EDITED, least) || replacesWords(before, after, runs)) return []
  return runs.map((run) => {
    return { ...run, before: from.start + run.before, after: to.start + run.after }
  })
}

function replacesWords(before: Sequence, after: Sequence, runs: readonly Run[]): boolean {
  let [last, lastAfter] = [0, 0]
  const [weights, weightsAfter] = [new Weights(before), new Weights(after)]
  const end = { before: before.words.length, after: after.words.length, length: 0 }
  return [...runs, end].some((run) => {
    const out = weights.between(last, run.before)
    const added = weightsAfter.between(lastAfter, run.after)
    last = run.before + run.length
    lastAfter = run.after + run.length
    return out > MARK && added > MARK
  })
}

function numbered(gone: Moving, come: Moving, { before, after, length }: Run): Run {
  return { before: gone.numbers[before] ?? 0, after: come.numbers[after] ?? 0, length }
}
