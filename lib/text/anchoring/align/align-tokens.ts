import { type Stretch, stretchesOf, type Texts, type TokenPair } from '../carry/stretch.ts'
import { alignSequences } from './align-sequences.ts'
import { alikeWords } from './alike-words.ts'
import { dropCoincidences } from './drop-coincidences.ts'
import { type Run, type Sequence, sequenceOf } from './sequence.ts'
import { slideChanges } from './slide-changes.ts'

/** The pairs of blocks by their blocks' numbers, before and after. */
export interface Homes {
  readonly before: ReadonlyMap<number, number>
  readonly after: ReadonlyMap<number, number>
}

export interface AlignedTokens {
  /** In order of both texts. */
  readonly stretches: readonly Stretch[]
  /** The tokens that live on whole, in runs of these. */
  readonly runs: readonly Run[]
  readonly tokens: TokenPair
}

/** What lives on of tokens whose order is kept, as `alignSequences` finds it and people would see it. */
export function alignTokens(
  texts: Texts,
  tokens: TokenPair,
  homes: Homes,
  way: number,
): AlignedTokens {
  const before = sequenceOf(tokens.before, homes.before)
  const after = sequenceOf(tokens.after, homes.after)
  const runs = tidied(before, after, alignSequences(before, after))
  const stretches: Stretch[] = []
  let last: Run = { before: 0, after: 0, length: 0 }
  for (const run of [
    ...runs,
    { before: before.words.length, after: after.words.length, length: 0 },
  ]) {
    const gap = {
      fromBefore: last.before + last.length,
      toBefore: run.before,
      fromAfter: last.after + last.length,
      toAfter: run.after,
    }
    for (const one of alikeWords(texts, tokens, gap, way)) stretches.push(one)
    for (const one of stretchesOf(texts, tokens, run, way)) stretches.push(one)
    last = run
  }
  return { stretches, runs, tokens }
}

function tidied(before: Sequence, after: Sequence, runs: readonly Run[]): Run[] {
  return dropCoincidences(before, after, slideChanges(before, after, runs))
}
