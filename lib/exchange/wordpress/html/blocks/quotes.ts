import type { Block } from '../../../../text/body/body.ts'
import type { Flow } from '../flow.ts'
import { scopeInside } from '../inline/marks.ts'
import type { Job } from '../job.ts'
import { MAX_BLOCK_DEPTH, type Scope, within } from '../scope.ts'
import type { ElementNode, TreeNode } from '../tree.ts'
import { visibleText } from '../visible-text.ts'
import { captionText } from './captions.ts'

/** A quote in the JSON: its content, a block. */
const DEEPER = 2
const MAX_CITE = 500

/**
 * `<blockquote>`: who said it becomes the quote's `cite` when it stands last and is plain; with a
 * link in it, it stays a line of the quote, so that the link is kept.
 */
export function blockquote(element: ElementNode, around: Scope, flow: Flow, job: Job): void {
  const scope = scopeInside(element, around, job)
  if (scope.depth + DEEPER > MAX_BLOCK_DEPTH) {
    job.note('nesting flattened', 'quote')
    job.walk(element.children, scope, flow)
    return
  }
  const { said, cite } = divide(element.children, job)
  const content: Block[] = job.blocksOf(said, within(scope, DEEPER))
  if (content.length === 0 && cite === '') return
  if (content.length === 0) content.push({ type: 'paragraph', attrs: { id: '' } })
  const source = cite || (element.attrs.get('cite') ?? '').trim().slice(0, MAX_CITE)
  const align = scope.align ? { align: scope.align } : {}
  flow.push({
    type: 'blockquote',
    attrs: { id: '', ...align, ...(source ? { cite: source.toWellFormed() } : {}) },
    content,
  })
}

/** The quote's words, and the attribution that ends them. */
function divide(nodes: readonly TreeNode[], job: Job): { said: readonly TreeNode[]; cite: string } {
  const last = nodes.findLastIndex((node) => !isBlank(node))
  const node = nodes[last]
  if (node?.kind !== 'element' || !/^(cite|footer)$/.test(node.tag) || hasLink(node))
    return { said: nodes, cite: '' }
  const text = captionText(node.children, job)
  return text.length > MAX_CITE
    ? { said: nodes, cite: '' }
    : { said: nodes.slice(0, last), cite: text }
}

function isBlank(node: TreeNode): boolean {
  return node.kind === 'comment' || (node.kind === 'text' && visibleText([node]) === '')
}

function hasLink(element: ElementNode): boolean {
  return element.children.some(
    (node) =>
      node.kind === 'element' && (node.attrs.has('href') || node.tag === 'img' || hasLink(node)),
  )
}
