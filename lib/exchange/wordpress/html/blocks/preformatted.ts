import type { Block } from '../../../../text/body/body.ts'
import type { Flow } from '../flow.ts'
import { plainNodes } from '../inline/inline.ts'
import { scopeInside } from '../inline/marks.ts'
import type { Job } from '../job.ts'
import type { Scope } from '../scope.ts'
import type { ElementNode, TreeNode } from '../tree.ts'
import { UNSEEN } from '../visible-text.ts'

/** `<pre>`: code as it was typed; a verse keeps its lines and indents as a paragraph. */
export function preformatted(element: ElementNode, scope: Scope, flow: Flow, job: Job): void {
  if (/\bwp-block-verse\b/.test(element.attrs.get('class') ?? '')) {
    flow.endLine()
    job.walk(element.children, { ...scopeInside(element, scope, job), verse: true }, flow)
    flow.endLine()
    return
  }
  const text = typedText(element.children).replace(/^\n|\s+$/g, '')
  if (text !== '') flow.push(codeBlock(text, languageOf(element)))
  for (const picture of picturesIn(element.children)) job.walk([picture], scope, flow)
}

/** A block of code; the language's name may be empty. */
export function codeBlock(text: string, language: string): Block {
  const attrs = { id: '', ...(language ? { language } : {}) }
  return { type: 'codeBlock', attrs, content: plainNodes(text) }
}

/** The text with spaces and line breaks as they were typed. */
export function typedText(nodes: readonly TreeNode[]): string {
  return nodes.map(typed).join('')
}

function typed(node: TreeNode): string {
  if (node.kind === 'text') return node.text.replace(/\r\n?/g, '\n')
  if (node.kind === 'comment') return ''
  if (node.kind === 'shortcode') return node.raw + typedText(node.children)
  if (node.kind === 'element' && node.tag === 'br') return '\n'
  return node.kind === 'element' && UNSEEN.has(node.tag) ? '' : typedText(node.children)
}

function languageOf(element: ElementNode): string {
  const code = element.children.find((node) => node.kind === 'element' && node.tag === 'code')
  const classes = [element, code].map((node) =>
    node?.kind === 'element' ? (node.attrs.get('class') ?? '') : '',
  )
  return /\b(?:lang|language)-([\w+#-]{1,40})/.exec(classes.join(' '))?.[1] ?? ''
}

function picturesIn(nodes: readonly TreeNode[]): ElementNode[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'element') return []
    return node.tag === 'img' ? [node] : picturesIn(node.children)
  })
}
