import { comparedBlocks } from '../diff/body-difference.ts'
import { matchBlocks } from '../diff/match-blocks.ts'
import { type Body, bodySchema, childrenOf, type Node } from './body.ts'

/**
 * A body that comes without the ids of the one before (written anew as Markdown), with these ids
 * wherever a block is the same, has moved or is alike, and so are lists, quotes and tables around it.
 * What is new gets ids that begin with `fresh`, which no revision of the article may have used. So
 * history and notes know each block again.
 */
export function keepIds(before: Body, after: Body, language: string, fresh: string): Body {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  const keep = (old: Node, now: Node) => {
    const same = old.type === now.type && !ids.has(now.attrs.id) && !taken.has(old.attrs.id)
    if (!same) return
    ids.set(now.attrs.id, old.attrs.id)
    taken.add(old.attrs.id)
  }
  const [oldPaths, nowPaths] = [pathsOf(before), pathsOf(after)]
  for (const [old, now] of matched(before, after, language)) {
    const [oldPath, nowPath] = [oldPaths.get(old) ?? [], nowPaths.get(now) ?? []]
    // From the inside out: what stands around one block stands around the other.
    oldPath.forEach((node, index) => {
      const other = nowPath[index]
      if (other) keep(node, other)
    })
  }
  let count = 0
  for (const [id] of nowPaths) if (!ids.has(id)) ids.set(id, `${fresh}${++count}`)
  return renamed(after, ids)
}

function matched(before: Body, after: Body, language: string): (readonly [string, string])[] {
  const old = comparedBlocks(before)
  const now = comparedBlocks(after)
  const matches = matchBlocks(
    old,
    now.map((block) => ({ ...block, id: '' })),
    language,
  )
  return matches.flatMap((match) => {
    const [one, other] = [old[match.before], now[match.after]]
    return one && other ? [[one.id, other.id] as const] : []
  })
}

/** Each node by its id, with those around it, from the inside out. */
function pathsOf(body: Body): Map<string, readonly Node[]> {
  const paths = new Map<string, readonly Node[]>()
  const walk = (node: Node, around: readonly Node[]) => {
    const path = [node, ...around]
    paths.set(node.attrs.id, path)
    for (const child of childrenOf(node)) walk(child, path)
  }
  for (const block of body.content) walk(block, [])
  return paths
}

function renamed(body: Body, ids: ReadonlyMap<string, string>): Body {
  const json = JSON.stringify(body, (key, value) => {
    const id: unknown = key === 'attrs' ? value?.id : undefined
    return typeof id === 'string' ? { ...value, id: ids.get(id) ?? id } : value
  })
  return bodySchema.parse(JSON.parse(json))
}
