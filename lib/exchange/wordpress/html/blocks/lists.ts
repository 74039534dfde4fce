import type { Block, ListItem } from '../../../../text/body/body.ts'
import type { Flow } from '../flow.ts'
import { scopeInside } from '../inline/marks.ts'
import type { Job } from '../job.ts'
import { MAX_BLOCK_DEPTH, type Scope, within } from '../scope.ts'
import type { ElementNode, TreeNode } from '../tree.ts'

/** A list in the JSON: its content, an item, the item's content, a block. */
const DEEPER = 4

/** `<ul>` and `<ol>`. A gallery's list is only its pictures; a list too deep is its items' text. */
export function list(element: ElementNode, around: Scope, flow: Flow, job: Job): void {
  const scope = scopeInside(element, around, job)
  if (/\bgallery\b|gallery-grid/.test(element.attrs.get('class') ?? '')) {
    job.walk(element.children, scope, flow)
    return
  }
  if (scope.depth + DEEPER > MAX_BLOCK_DEPTH) {
    job.note('nesting flattened', 'list')
    job.walk(element.children, scope, flow)
    return
  }
  const items = itemsOf(element.children, within(scope, DEEPER), job)
  if (items.length === 0) return
  if (element.tag === 'ul') flow.push({ type: 'bulletList', attrs: { id: '' }, content: items })
  else flow.push({ type: 'orderedList', attrs: { id: '', ...startOf(element) }, content: items })
}

function startOf(element: ElementNode): { start?: number } {
  const start = Number.parseInt(element.attrs.get('start') ?? '', 10)
  const usable = Number.isSafeInteger(start) && Math.abs(start) <= 1_000_000 && start !== 1
  return usable ? { start } : {}
}

/** Each `<li>` an item; anything else between them joins the item before, as browsers show it. */
function itemsOf(nodes: readonly TreeNode[], scope: Scope, job: Job): ListItem[] {
  const items: ListItem[] = []
  for (const node of flattened(nodes)) {
    const isItem = node.kind === 'element' && node.tag === 'li'
    const inside = isItem ? scopeInside(node, scope, job) : scope
    const blocks = job.blocksOf(isItem ? node.children : [node], inside)
    const last = items.at(-1)
    if (isItem || (blocks.length > 0 && !last)) items.push(itemOf(blocks))
    else if (last) for (const block of blocks) last.content.push(block)
  }
  return items
}

/** The children with the block editor's list-item wrappers taken off. */
function flattened(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'block' && (node.name === 'list-item' || node.name === 'social-links')
      ? flattened(node.children)
      : [node],
  )
}

/** An item begins with a paragraph: the editor's own list items do, and refuse others. */
function itemOf(blocks: Block[]): ListItem {
  const content: Block[] =
    blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph', attrs: { id: '' } }, ...blocks]
  return { type: 'listItem', attrs: { id: '' }, content }
}
