import type { Block, Body } from '@/lib/text/body/body.ts'

/** Shorter than this, a body is read to its end before a card could help. */
const FEWEST_BLOCKS = 6

/**
 * Where a Keep reading card goes in a body that has none: the index of the block it stands before,
 * the one nearest the middle that follows a paragraph or opens a new sub-head; null where the body
 * is too short, has a card already, or offers no such place.
 */
export function keepReadingPlace(body: Body): number | null {
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
