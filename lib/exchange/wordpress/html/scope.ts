import type { Mark } from '../../../text/body/body.ts'

/** In what way text that comes now is to be written. */
export interface Scope {
  readonly marks: readonly Mark[]
  /** The level when inside a heading, else null. */
  readonly heading: 2 | 3 | 4 | null
  readonly align: '' | 'center' | 'right'
  /** How deep the JSON of a block written now lies; see MAX_BLOCK_DEPTH. */
  readonly depth: number
  /** Spaces and line breaks are kept as typed. */
  readonly verse: boolean
}

/** Containers deeper than this are flattened. bodySchema's bound is 72; text with marks needs 7 more. */
export const MAX_BLOCK_DEPTH = 60

/** The scope inside a container that makes the JSON so much deeper. */
export function within(scope: Scope, deeper: number): Scope {
  return { ...scope, heading: null, depth: scope.depth + deeper }
}
