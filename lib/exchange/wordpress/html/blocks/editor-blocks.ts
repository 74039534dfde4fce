import type { Block } from '../../../../text/body/body.ts'
import { webAddress } from '../address.ts'
import type { Flow } from '../flow.ts'
import { foreignBlock } from '../foreign.ts'
import type { Job } from '../job.ts'
import type { Scope } from '../scope.ts'
import type { BlockNode } from '../tree.ts'
import { embedOf } from './embed.ts'

/** Blocks that only arrange others, or mark a place: nothing is lost when they turn out empty. */
const ARRANGING = new Set(
  'paragraph heading list list-item quote group columns column buttons button cover media-text spacer separator freeform html shortcode classic missing'.split(
    ' ',
  ),
)

/**
 * A block of the block editor. Its HTML says what it shows; one that shows nothing by itself
 * (latest posts, a search form, a plug-in's) becomes a marked block with its name.
 */
export function editorBlock(block: BlockNode, scope: Scope, flow: Flow, job: Job): void {
  if (block.name === 'more' || block.name === 'nextpage') {
    job.walk(block.children, scope, flow)
    return
  }
  if (block.name === 'social-link' || block.name === 'navigation-link') {
    namedLink(block, scope, flow, job)
    return
  }
  const before = job.notes.length
  const blocks = job.blocksOf(block.children, scope)
  const embedded = blocks.some((made) => made.type === 'embed')
  const embed = isEmbed(block) && !embedded ? embedBlock(block, job) : null
  const bare = !embed && blocks.every(isBareForeign)
  if (!bare || (blocks.length > 0 && ARRANGING.has(block.name))) {
    for (const made of embed ? [embed, ...blocks] : blocks) flow.push(made)
    return
  }
  flow.endLine()
  job.notes.length = before
  if (ARRANGING.has(block.name)) job.note('empty part dropped', block.name)
  else flow.push(foreignBlock(job, `block ${block.name}`, words(block)))
}

/** A marked block that says nothing: the block around it can stand for it. */
function isBareForeign(block: Block): boolean {
  return (
    block.type === 'foreign' &&
    (block.content ?? []).length === 0 &&
    block.attrs.what.startsWith('block ')
  )
}

function isEmbed(block: BlockNode): boolean {
  return block.name === 'embed' || block.name.startsWith('core-embed/')
}

function embedBlock(block: BlockNode, job: Job): Block | null {
  const address = webAddress(attr(block, 'url'), job.surroundings.address)
  return address ? embedOf(address, '') : null
}

/** A link that is drawn as an icon or a menu's line: the words are only in its settings. */
function namedLink(block: BlockNode, scope: Scope, flow: Flow, job: Job): void {
  const label = attr(block, 'label') || attr(block, 'service') || attr(block, 'url')
  const attrs = new Map([['href', attr(block, 'url')]])
  const text = { kind: 'text' as const, text: label }
  flow.endLine()
  job.walk([{ kind: 'element', tag: 'a', attrs, children: [text] }, ...block.children], scope, flow)
  flow.endLine()
}

/** What a reader saw of a block that is drawn by the server: its label and its button. */
function words(block: BlockNode): string {
  const shown = ['label', 'title', 'content', 'buttonText', 'feedURL'].map((name) =>
    attr(block, name),
  )
  return shown
    .filter((text) => text !== '')
    .join('\n')
    .replace(/<[^>]*>/g, '')
    .toWellFormed()
}

function attr(block: BlockNode, name: string): string {
  const value = block.attrs[name]
  return typeof value === 'string' ? value : ''
}
