import type { Carried, PassageState } from '../../text/anchoring/passage.ts'

/** The position of a passage in one revision, and what happened to it since it was selected. */
export interface PassagePlacement {
  readonly state: PassageState
  readonly start: number
  readonly end: number
  /** The share of its original letters that remain, 0 to 1. */
  readonly kept: number
  /** The revision that last changed it; 0 if unchanged. */
  readonly changedIn: number
}

/** With a smaller share of its original letters, over all edits, it is another passage. */
const LEAST_KEPT = 0.5

/**
 * Returns the placement after one more edit, which made revision `number`. States accumulate:
 * edited stays edited, moved stays moved until it is edited. Many small edits detach a passage once
 * less than half of the selected letters remain. Pure.
 */
export function getNextPlacement(
  before: PassagePlacement,
  carried: Carried,
  number: number,
): PassagePlacement {
  const kept = before.kept * carried.kept
  if (carried.state === 'detached' || kept < LEAST_KEPT) {
    return { state: 'detached', start: 0, end: 0, kept: 0, changedIn: number }
  }
  const { start, end } = carried.passage
  if (carried.state === 'unchanged') return { ...before, start, end, kept }
  const state = before.state === 'edited' ? 'edited' : carried.state
  return { state, start, end, kept, changedIn: number }
}
