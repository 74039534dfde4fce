import {
  type Body,
  childrenOf,
  type Inline,
  type Node,
} from '../../../../../../lib/text/body/body.ts'

/** Every word that a body shows, in reading order, without any white space. */
export function allWords(body: Body): string {
  return body.content.map(wordsOf).join('').replace(/\s+/g, '')
}

function wordsOf(node: Node): string {
  const inner = childrenOf(node).map(wordsOf).join('')
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'codeBlock':
    case 'foreign':
      return text(node.content)
    case 'picture':
      return node.attrs.caption
    case 'embed':
      return node.attrs.title
    case 'table':
      return (node.attrs.caption ?? '') + inner
    case 'blockquote':
      return inner + (node.attrs.cite ?? '')
    default:
      return inner
  }
}

function text(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '')).join('')
}
