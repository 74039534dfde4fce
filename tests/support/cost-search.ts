const { PROPERTY_SEED = '20261123', COST_SHAPES } = process.env

/** Whether somebody searches on purpose, and wants to know what was found. */
export const longSearch = COST_SHAPES !== undefined

/** Shapes that each parser is tried with: what its test says, or what was asked for. */
export function countShapes(usual: number): number {
  return longSearch ? Number(COST_SHAPES) : usual
}

/** Numbers from 0 to 1, the same each time for a name unless PROPERTY_SEED says otherwise. */
export type Random = () => number

export function searchRandom(name: string): Random {
  let state = PROPERTY_SEED === 'random' ? Date.now() : Number(PROPERTY_SEED)
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193)
  // Mulberry32.
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
