import { createHash } from 'node:crypto'
import { type Block, childrenOf, type Node } from '../../../../text/body/body.ts'

/** Hex digits of an id: 48 bits, and the number tells twins apart anyway. */
const LENGTH = 12

/**
 * Gives every node its id, from the post's key, what the node says and which of its twins it is.
 * The same post imported again gets the same ids; a changed paragraph changes only its own and
 * those of the lists or quotes around it.
 */
export function giveIds(blocks: readonly Block[], key: string): void {
  const seen = new Map<string, number>()
  for (const block of blocks) giveId(block, key, seen)
}

function giveId(node: Node, key: string, seen: Map<string, number>): string {
  const inside = childrenOf(node).map((child) => giveId(child, key, seen))
  const { content, ...rest } = node as Node & { content?: unknown }
  const own = inside.length > 0 ? inside : (content ?? null)
  const hash = createHash('sha256')
    .update(JSON.stringify([key, rest, own]))
    .digest('hex')
  const base = hash.slice(0, LENGTH)
  const twin = seen.get(base) ?? 0
  seen.set(base, twin + 1)
  node.attrs.id = twin === 0 ? base : `${base}-${twin + 1}`
  return base
}
