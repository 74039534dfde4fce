import type { Block, Body } from '@/lib/text/body/body.ts'

/** In a shorter body, readers reach the end before a card could help. */
const FEWEST_BLOCKS = 6

/**
 * Where to insert a Keep reading card: the index of the block to insert it before, nearest to the
 * middle, after a paragraph or before a heading. Null if the body is too short, already has a card,
 * or has no such place.
 */
export function findKeepReadingIndex(body: Body): number | null {
  const blocks = body.content
  if (blocks.length < FEWEST_BLOCKS) return null
  if (blocks.some((block) => block.type === 'keepReading')) return null
  const middle = Math.floor(blocks.length / 2)
  const places = blocks.map((_, at) => at).filter((at) => fits(blocks[at - 1], blocks[at]))
  places.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
  return places[0] ?? null
}

function fits(before: Block | undefined, after: Block | undefined): boolean {
  if (!before || !after || before.type === 'heading') return false
  return before.type === 'paragraph' || after.type === 'heading'
}
