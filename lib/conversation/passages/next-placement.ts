import type { Carried, PassageState } from '../../text/anchoring/passage.ts'

/** Where a passage stands in one revision, and what became of it since it was chosen. */
export interface Placed {
  readonly state: PassageState
  readonly start: number
  readonly end: number
  /** The share of its letters that lives on, 0 to 1. */
  readonly kept: number
  /** The revision that last changed it; 0 for none. */
  readonly changedIn: number
}

/** Of all its first letters, over however many edits; with fewer it is another passage. */
const LEAST_KEPT = 0.5

/**
 * Where a passage stands after one more edit, which made revision `number`. States add up: once
 * edited stays edited, once moved stays moved until it is edited. Many small edits detach it when
 * together they left less than half of what was chosen. Pure.
 */
export function nextPlacement(before: Placed, carried: Carried, number: number): Placed {
  const kept = before.kept * carried.kept
  if (carried.state === 'detached' || kept < LEAST_KEPT) {
    return { state: 'detached', start: 0, end: 0, kept: 0, changedIn: number }
  }
  const { start, end } = carried.passage
  if (carried.state === 'unchanged') return { ...before, start, end, kept }
  const state = before.state === 'edited' ? 'edited' : carried.state
  return { state, start, end, kept, changedIn: number }
}
