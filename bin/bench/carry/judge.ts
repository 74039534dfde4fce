import type { Passage } from '../../../lib/text/anchoring/passage.ts'
import { type GroundTruth, isLetter, type Truth } from './truth.ts'

/** What a method answers: where the passage stands now, and what it calls that if it says so. */
export interface Answer {
  readonly passage: Passage | null
  readonly state?: string
}

/**
 * `right`: the range holds every letter that lives on, from the first to the last, and beyond these
 * two no letter that stood in the story before. A removed passage is right when it is attached nowhere.
 * `near`: a range that isn't right but shares at least half of the true one, and half of its own.
 * `lost`: attached nowhere though it lives on. `wrong`: attached elsewhere, or at all when removed.
 */
export type Verdict = 'right' | 'near' | 'wrong' | 'lost'

export function judge(ground: GroundTruth, after: string, truth: Truth, answer: Answer): Verdict {
  const { passage } = answer
  if (truth.extents.length === 0) return passage ? 'wrong' : 'right'
  if (!passage) return 'lost'
  if (truth.extents.some((extent) => holds(ground, after, extent, passage))) return 'right'
  return truth.extents.some((extent) => overlaps(extent, passage)) ? 'near' : 'wrong'
}

function holds(ground: GroundTruth, after: string, extent: Passage, range: Passage): boolean {
  if (range.start > extent.start || range.end < extent.end) return false
  for (let unit = range.start; unit < range.end; unit++) {
    const beyond = unit < extent.start || unit >= extent.end
    if (beyond && isLetter(after, unit) && (ground.beforeOf[unit] ?? -1) >= 0) return false
  }
  return true
}

function overlaps(extent: Passage, range: Passage): boolean {
  const shared = Math.min(extent.end, range.end) - Math.max(extent.start, range.start)
  return shared * 2 >= extent.end - extent.start && shared * 2 >= range.end - range.start
}
