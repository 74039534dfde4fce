import type { TableCell, TableRow } from '../../../../text/body/body.ts'
import type { Flow } from '../flow.ts'
import { scopeInside } from '../inline/marks.ts'
import type { Job } from '../job.ts'
import { MAX_BLOCK_DEPTH, type Scope, within } from '../scope.ts'
import type { ElementNode, TreeNode } from '../tree.ts'
import { captionText } from './captions.ts'

/** A table in the JSON: its content, a row, its cells, a cell, its content, a block. */
const DEEPER = 6
const MAX_CAPTION = 500

/** `<table>` with its caption; one without any cell, or too deep, leaves its text. */
export function table(element: ElementNode, around: Scope, flow: Flow, job: Job): void {
  const scope = scopeInside(element, around, job)
  const rows =
    scope.depth + DEEPER > MAX_BLOCK_DEPTH ? [] : rowsOf(element, within(scope, DEEPER), job)
  if (rows.length === 0) {
    job.note('nesting flattened', 'table')
    flattenTable(element.children, scope, flow, job)
    return
  }
  const captions = childElements(element, 'caption')
  const caption = captionText(
    captions.flatMap((node) => node.children),
    job,
  )
  const fits = caption !== '' && caption.length <= MAX_CAPTION
  if (!fits) for (const node of captions) paragraphOf(node, scope, flow, job)
  flow.push({ type: 'table', attrs: { id: '', ...(fits ? { caption } : {}) }, content: rows })
}

function rowsOf(element: ElementNode, scope: Scope, job: Job): TableRow[] {
  const groups = ['thead', 'tbody', 'tfoot']
  const rows = element.children.flatMap((node): ElementNode[] => {
    if (node.kind !== 'element') return []
    return groups.includes(node.tag) ? childElements(node, 'tr') : node.tag === 'tr' ? [node] : []
  })
  return rows.flatMap((row): TableRow[] => {
    const cells = cellsOf(row, scopeInside(row, scope, job), job)
    return cells.length > 0 ? [{ type: 'tableRow', attrs: { id: '' }, content: cells }] : []
  })
}

function cellsOf(row: ElementNode, scope: Scope, job: Job): TableCell[] {
  return row.children.flatMap((node): TableCell[] => {
    if (node.kind !== 'element' || (node.tag !== 'td' && node.tag !== 'th')) return []
    const blocks = job.blocksOf(node.children, scopeInside(node, scope, job))
    const span = { ...spanOf(node, 'colspan', 100), ...spanOf(node, 'rowspan', 1000) }
    return [
      {
        type: node.tag === 'th' ? 'tableHeader' : 'tableCell',
        attrs: { id: '', ...span },
        content: blocks.length > 0 ? blocks : [{ type: 'paragraph', attrs: { id: '' } }],
      },
    ]
  })
}

function spanOf(cell: ElementNode, name: 'colspan' | 'rowspan', most: number) {
  const value = Number.parseInt(cell.attrs.get(name) ?? '', 10)
  return value > 1 ? { [name]: Math.min(value, most) } : {}
}

function flattenTable(nodes: readonly TreeNode[], scope: Scope, flow: Flow, job: Job): void {
  for (const node of nodes) {
    if (node.kind === 'element' && /^(thead|tbody|tfoot|tr)$/.test(node.tag))
      flattenTable(node.children, scope, flow, job)
    else if (node.kind === 'element') paragraphOf(node, scope, flow, job)
  }
}

function paragraphOf(element: ElementNode, scope: Scope, flow: Flow, job: Job): void {
  flow.endLine()
  job.walk(element.children, scope, flow)
  flow.endLine()
}

function childElements(element: ElementNode, tag: string): ElementNode[] {
  return element.children.filter(
    (node): node is ElementNode => node.kind === 'element' && node.tag === tag,
  )
}
