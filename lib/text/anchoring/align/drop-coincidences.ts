import { type Run, type Sequence, Weights } from './sequence.ts'
import { MARK } from './tokens.ts'

/**
 * A run is a coincidence when it weighs less than this share of the changes on both its sides: of a
 * sentence that was replaced by another, "the" and "said" stand in both.
 */
const SHARE = 0.5
/** What weighs so much is no coincidence, whatever changed around it: some five words. */
const CERTAIN = 60

/** What changed between two runs, by weight. */
interface Change {
  readonly out: number
  readonly added: number
}

/**
 * The runs without coincidences. A run between two changes is one if words went and words came there,
 * and both changes are large beside it; leaving it out makes one change of the two, which may show
 * that its neighbour was one too. Linear.
 */
export function dropCoincidences(before: Sequence, after: Sequence, runs: readonly Run[]): Run[] {
  const [out, added] = [new Weights(before), new Weights(after)]
  const between = (from: Run | undefined, to: Run | undefined): Change => ({
    out: out.between(from ? from.before + from.length : 0, to?.before ?? before.words.length),
    added: added.between(from ? from.after + from.length : 0, to?.after ?? after.words.length),
  })
  const kept: Run[] = []
  runs.forEach((run, index) => {
    kept.push(run)
    const next = runs[index + 1]
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      const weight = out.between(last.before, last.before + last.length)
      const sides = [between(kept.at(-2), last), between(last, next)] as const
      if (!isCoincidence(weight, ...sides)) break
      kept.pop()
    }
  })
  return kept
}

function isCoincidence(weight: number, left: Change, right: Change): boolean {
  if (weight >= CERTAIN) return false
  if (left.out + right.out === 0 || left.added + right.added === 0) return false
  return weight < SHARE * Math.min(sizeOf(left), sizeOf(right))
}

/** How much room for chance a change leaves: little where words only went, or only came. */
function sizeOf({ out, added }: Change): number {
  return Math.sqrt((out + MARK) * (added + MARK))
}
