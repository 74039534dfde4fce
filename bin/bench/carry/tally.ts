import { carryPassages } from '../../../lib/text/anchoring/carry-passages.ts'
import { describePassage } from '../../../lib/text/anchoring/describe-passage.ts'
import { makeCases } from './cases.ts'
import { judge, type Verdict } from './judge.ts'
import { findByQuote } from './quote-only.ts'
import { movedSilently } from './silent-moves.ts'
import { GroundTruth, type Truth } from './truth.ts'

/** What became of passages in truth, and how often a method said so. */
export type Tally = Record<Verdict, number>
export type Fate = Truth['state']
export const FATES = ['unchanged', 'edited', 'moved', 'moved and edited', 'removed'] as const

export interface Tallies {
  readonly ours: Record<Fate, Tally>
  readonly quoteOnly: Record<Fate, Tally>
  /** Passages that changed places with other words, neither of them marked as moved. */
  readonly unmarked: number
}

/** Plays so many random edits with a known truth, and judges both methods on the same passages. */
export function tally(
  prose: readonly (readonly string[])[],
  seed: number,
  cases: number,
  methods: { readonly quoteOnly: boolean },
): Tallies {
  const ours = empty()
  const quoteOnly = empty()
  let unmarked = 0
  for (const { story, after, passages } of makeCases(prose, seed, cases)) {
    const ground = new GroundTruth(story)
    const carried = carryPassages(story.before, after, passages)
    passages.forEach((passage, at) => {
      const truth = ground.of(passage)
      const answer = carried[at]
      if (!answer) throw new Error('A passage has no answer.')
      ours[truth.state][judge(ground, after.text, truth, answer)] += 1
      const moved = truth.state.startsWith('moved')
      if (moved && movedSilently(story.before, after, passage, answer)) {
        unmarked += 1
      }
      if (!methods.quoteOnly) return
      const found = findByQuote(after.text, describePassage(story.before.text, passage))
      quoteOnly[truth.state][judge(ground, after.text, truth, { passage: found })] += 1
    })
  }
  return { ours, quoteOnly, unmarked }
}

function empty(): Record<Fate, Tally> {
  const none = () => ({ right: 0, near: 0, wrong: 0, lost: 0 })
  return {
    unchanged: none(),
    edited: none(),
    moved: none(),
    'moved and edited': none(),
    removed: none(),
  }
}

export function total({ right, near, wrong, lost }: Tally): number {
  return right + near + wrong + lost
}
