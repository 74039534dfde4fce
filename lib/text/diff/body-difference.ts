import { type Body, type Node, nodesOf } from '../body/body.ts'
import { inlineText, isTextBlock } from '../body/body-text.ts'
import { type Match, type Matchable, matchBlocks } from './match-blocks.ts'
import { type WordChange, wordDifference } from './word-difference.ts'

/** What kind of block it is. */
export type ComparedKind =
  | 'paragraph'
  | 'heading'
  | 'codeBlock'
  | 'foreign'
  | 'picture'
  | 'embed'
  | 'keepReading'

/** What became of one block, or of a run of blocks of which nothing changed. */
export type BlockChange =
  | { readonly how: 'unchanged'; readonly count: number }
  | { readonly how: 'changed'; readonly kind: ComparedKind; readonly words: readonly WordChange[] }
  /** The same words with other links or emphasis; a picture or a card with another target. */
  | {
      readonly how: 'added' | 'removed' | 'moved' | 'restyled'
      readonly kind: ComparedKind
      readonly text: string
    }

/** What changed from one body to another. */
export interface BodyDifference {
  /** Empty when nothing that is read changed. */
  readonly changes: readonly BlockChange[]
  /** Changed blocks that are left out. */
  readonly more: number
}

/**
 * What changed from one body to another, block by block in the order of the later one, with what was
 * removed where it stood. Pictures and cards count by their words. At most `most` changed blocks are
 * told, the first. The cost is that of matchBlocks, and of wordDifference for each of these.
 */
export function bodyDifference(
  before: Body,
  after: Body,
  language: string,
  most = Number.POSITIVE_INFINITY,
): BodyDifference {
  const [old, now] = [comparedBlocks(before), comparedBlocks(after)]
  const matches = new Map(matchBlocks(old, now, language).map((match) => [match.after, match]))
  const removed = removedBlocks(old, [...matches.values()])
  const found: Found[] = [...(removed.get(-1) ?? [])]
  for (const [at, block] of now.entries()) {
    const match = matches.get(at)
    found.push(changeOf(match && old[match.before], block, match?.how, language))
    found.push(...(removed.get(at) ?? []))
  }
  return told(found, most)
}

/** A change that is only worked out if it is told; `same` for a block of which nothing changed. */
type Found = 'same' | (() => BlockChange)

function told(found: readonly Found[], most: number): BodyDifference {
  const changes: BlockChange[] = []
  let [count, unchanged] = [0, 0]
  const collapse = () => {
    if (unchanged > 0) changes.push({ how: 'unchanged', count: unchanged })
    unchanged = 0
  }
  for (const one of found) {
    if (one === 'same') {
      unchanged += 1
      continue
    }
    count += 1
    if (count > most) continue
    collapse()
    changes.push(one())
  }
  if (count <= most) collapse()
  return { changes: count === 0 ? [] : changes, more: Math.max(0, count - most) }
}

/** A block that readers see, as it is compared. */
export interface ComparedBlock extends Matchable {
  readonly kind: ComparedKind
}

/** The blocks of a body that are read, in order: those with words, pictures and cards. */
export function comparedBlocks(body: Body): ComparedBlock[] {
  return [...nodesOf(body)].flatMap((node) => {
    const kind = comparedKind(node)
    const text = wordsOf(node)
    if (!kind || text === '') return []
    const { id, ...attrs } = node.attrs
    const content = JSON.stringify([kind, attrs, isTextBlock(node) ? node.content : []])
    return [{ id, kind, text, content }]
  })
}

function comparedKind(node: Node): ComparedKind | null {
  if (isTextBlock(node)) return node.type
  const { type } = node
  return type === 'picture' || type === 'embed' || type === 'keepReading' ? type : null
}

function wordsOf(node: Node): string {
  if (isTextBlock(node)) return inlineText(node.content)
  if (node.type === 'picture') return node.attrs.caption || node.attrs.alt || node.attrs.key
  if (node.type === 'embed') return node.attrs.title || node.attrs.url
  return node.type === 'keepReading' ? node.attrs.slug : ''
}

/** What was removed, by the later block that it stood behind; -1 for the beginning. */
function removedBlocks(
  old: readonly ComparedBlock[],
  matches: readonly Match[],
): ReadonlyMap<number, readonly Found[]> {
  const places = new Map(matches.filter(({ how }) => how !== 'moved').map((m) => [m.before, m]))
  const kept = new Set(matches.map(({ before }) => before))
  const removed = new Map<number, Found[]>()
  let place = -1
  for (const [at, { kind, text }] of old.entries()) {
    place = places.get(at)?.after ?? place
    if (kept.has(at)) continue
    const here = removed.get(place) ?? []
    here.push(() => ({ how: 'removed', kind, text }))
    removed.set(place, here)
  }
  return removed
}

function changeOf(
  before: ComparedBlock | undefined,
  { kind, text }: ComparedBlock,
  how: Match['how'] | undefined,
  language: string,
): Found {
  if (!before || !how) return () => ({ how: 'added', kind, text })
  if (how === 'same') return how
  if (how === 'moved') return () => ({ how, kind, text })
  if (before.text === text) return () => ({ how: 'restyled', kind, text })
  return () => ({ how: 'changed', kind, words: wordDifference(before.text, text, language) })
}
