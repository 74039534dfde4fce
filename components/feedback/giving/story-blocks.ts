import type { ShownBlock } from '@/components/feedback/giving/chosen-words.ts'

// Depends on the story's markup: text blocks carry their id, and elements inside them that aren't
// part of the article are marked.

const TEXT_BLOCKS = ':is(p, h2, h3, h4, pre)[data-block]'
const NOT_OF_THE_TEXT = '[data-aside], .anchor'

/** The story's body element, or null. */
export function getStoryBody(): HTMLElement | null {
  return document.querySelector('#story .body')
}

/** Text blocks in reading order, each with its part of the range. */
export function getShownBlocks(body: Element, range: Range | null): ShownBlock[] {
  return [...body.querySelectorAll(TEXT_BLOCKS)].map((block) => ({
    id: block.getAttribute('data-block') ?? '',
    pieces: getLeaves(block).map((leaf) => ({ text: textOf(leaf), ...partOf(leaf, range) })),
  }))
}

/** A block's text. */
export function getBlockText(block: Element): string {
  return getLeaves(block).map(textOf).join('')
}

/** Converts offsets in a block's text (UTF-16 units) to a DOM range. */
export function createBlockRange(block: Element, start: number, end: number): Range {
  const range = document.createRange()
  range.selectNodeContents(block)
  let at = 0
  for (const leaf of getLeaves(block)) {
    const length = textOf(leaf).length
    if (start >= at && start < at + length) setEdge(leaf, start - at, 'setStart', range)
    if (end > at && end <= at + length) setEdge(leaf, end - at, 'setEnd', range)
    at += length
  }
  return range
}

function setEdge(leaf: Node, offset: number, edge: 'setStart' | 'setEnd', range: Range): void {
  if (leaf.nodeType === Node.TEXT_NODE) range[edge](leaf, offset)
  else if (edge === 'setStart') range.setStartBefore(leaf)
  else range.setEndAfter(leaf)
}

/** A block's text nodes and line breaks, in order. */
function getLeaves(block: Element): Node[] {
  const leaves: Node[] = []
  for (const child of block.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) leaves.push(child)
    if (!(child instanceof Element) || child.matches(NOT_OF_THE_TEXT)) continue
    if (child.tagName === 'BR') leaves.push(child)
    else leaves.push(...getLeaves(child))
  }
  return leaves
}

function textOf(leaf: Node): string {
  return leaf.nodeType === Node.TEXT_NODE ? (leaf.nodeValue ?? '') : '\n'
}

function partOf(leaf: Node, range: Range | null): { from: number; to: number } {
  if (!range?.intersectsNode(leaf)) return { from: 0, to: 0 }
  return {
    from: leaf === range.startContainer ? range.startOffset : 0,
    to: leaf === range.endContainer ? range.endOffset : textOf(leaf).length,
  }
}
