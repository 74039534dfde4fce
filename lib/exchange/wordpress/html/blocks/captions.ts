import type { Block } from '../../../../text/body/body.ts'
import type { Flow } from '../flow.ts'
import type { Job } from '../job.ts'
import type { Scope } from '../scope.ts'
import type { TreeNode } from '../tree.ts'
import { visibleText } from '../visible-text.ts'

const LONGEST = { picture: 4000, table: 500, embed: 500 } as const

/** The plain text of a caption; links in it are lost, which the report says. */
export function captionText(nodes: readonly TreeNode[], job: Job): string {
  if (nodes.some(holdsLink)) job.note('link in caption dropped', visibleText(nodes).slice(0, 120))
  return visibleText(nodes).replace(/\s+/g, ' ')
}

function holdsLink(node: TreeNode): boolean {
  if (node.kind === 'text' || node.kind === 'comment') return false
  if (node.kind === 'element' && node.tag === 'a' && node.attrs.has('href')) return true
  return node.children.some(holdsLink)
}

/**
 * Writes blocks with the caption that stood under them: on the one picture, table or embed if it
 * is one and has room, else as a paragraph after them.
 */
export function pushWithCaption(
  blocks: readonly Block[],
  caption: readonly TreeNode[],
  scope: Scope,
  flow: Flow,
  job: Job,
): void {
  for (const block of blocks) flow.push(block)
  flow.endLine()
  const only = blocks.length === 1 ? blocks[0] : undefined
  const text = visibleText(caption).replace(/\s+/g, ' ')
  if (text !== '' && !(only && setCaption(only, text))) job.walk(caption, scope, flow)
  else if (text !== '') captionText(caption, job)
  flow.endLine()
}

/** Puts the caption on the block; false if it has no place for it. */
export function setCaption(block: Block, text: string): boolean {
  if (block.type === 'picture' && block.attrs.caption === '' && text.length <= LONGEST.picture)
    block.attrs.caption = text
  else if (block.type === 'table' && !block.attrs.caption && text.length <= LONGEST.table)
    block.attrs.caption = text
  else if (block.type === 'embed' && block.attrs.title === '' && text.length <= LONGEST.embed)
    block.attrs.title = text
  else return false
  return true
}
