import type { Blockquote, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Body, Inline, Mark, PictureView, TableRow } from '../../lib/text/body/body.ts'

/** Finds a picture of the newsroom by its key. */
export type Pictures = (key: string) => PictureView

/**
 * A story's Markdown as a body. Ids count the blocks in reading order, so that a change of words
 * leaves every block its id. Throws on Markdown that a story may not use.
 */
export function markdownBody(markdown: string, pictures: Pictures): Body {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  let count = 0
  const converter = new Converter(pictures, () => `b${++count}`)
  return { type: 'doc', content: converter.blocks(tree.children) }
}

class Converter {
  readonly #pictures: Pictures
  readonly #nextId: () => string

  constructor(pictures: Pictures, nextId: () => string) {
    this.#pictures = pictures
    this.#nextId = nextId
  }

  blocks(nodes: readonly RootContent[]): Block[] {
    return nodes.map((node) => this.#block(node))
  }

  #block(node: RootContent): Block {
    const attrs = { id: this.#nextId() }
    switch (node.type) {
      case 'paragraph':
        return (
          this.#card(node, attrs.id) ?? { type: 'paragraph', attrs, content: inline(node.children) }
        )
      case 'heading':
        return {
          type: 'heading',
          attrs: { ...attrs, level: level(node.depth) },
          content: inline(node.children),
        }
      case 'list':
        return this.#list(node, attrs.id)
      case 'blockquote':
        return { type: 'blockquote', attrs, content: this.blocks((node as Blockquote).children) }
      case 'table':
        return { type: 'table', attrs, content: this.#rows(node) }
      case 'code':
        return {
          type: 'codeBlock',
          attrs: { ...attrs, ...(node.lang ? { language: node.lang } : {}) },
          content: [{ type: 'text', text: node.value }],
        }
      case 'thematicBreak':
        return { type: 'horizontalRule', attrs }
      default:
        throw new Error(`A story can't hold ${node.type}`)
    }
  }

  /** The three lines that stand for a card or a picture; undefined for prose. */
  #card({ children }: Paragraph, id: string): Block | undefined {
    const [only, ...rest] = children
    if (rest.length > 0) return undefined
    if (only?.type === 'image') {
      return {
        type: 'picture',
        attrs: { id, ...this.#pictures(only.url.replace(/^picture:/, '')) },
      }
    }
    if (only?.type !== 'link') return undefined
    const label = plain(only.children)
    if (label === 'keep reading') {
      return { type: 'keepReading', attrs: { id, slug: only.url.replace(/^article:/, '') } }
    }
    if (label !== 'embed') return undefined
    const provider = new URL(only.url).hostname
    return { type: 'embed', attrs: { id, url: only.url, title: only.title ?? only.url, provider } }
  }

  #list({ ordered, start, children }: List, id: string): Block {
    const content = children.map((item) => {
      const attrs = { id: this.#nextId() }
      return { type: 'listItem' as const, attrs, content: this.blocks(item.children) }
    })
    if (!ordered) return { type: 'bulletList', attrs: { id }, content }
    return { type: 'orderedList', attrs: { id, ...(start ? { start } : {}) }, content }
  }

  #rows({ children }: Table): TableRow[] {
    return children.map((row, index) => ({
      type: 'tableRow',
      attrs: { id: this.#nextId() },
      content: row.children.map((cell) => ({
        type: index === 0 ? ('tableHeader' as const) : ('tableCell' as const),
        attrs: { id: this.#nextId() },
        content: [
          {
            type: 'paragraph' as const,
            attrs: { id: this.#nextId() },
            content: inline(cell.children),
          },
        ],
      })),
    }))
  }
}

function level(depth: number): 2 | 3 | 4 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4
}

function inline(nodes: readonly PhrasingContent[], marks: readonly Mark[] = []): Inline[] {
  return nodes.flatMap((node) => inlineNode(node, marks))
}

function inlineNode(node: PhrasingContent, marks: readonly Mark[]): Inline[] {
  switch (node.type) {
    case 'text':
      return marked(node.value.replaceAll('\n', ' '), marks)
    case 'inlineCode':
      return marked(node.value, [...marks, { type: 'code' }])
    case 'strong':
      return inline(node.children, [...marks, { type: 'bold' }])
    case 'emphasis':
      return inline(node.children, [...marks, { type: 'italic' }])
    case 'link':
      return inline(node.children, [...marks, { type: 'link', attrs: { href: node.url } }])
    case 'break':
      return [{ type: 'hardBreak' }]
    default:
      throw new Error(`A story can't hold ${node.type} within a line`)
  }
}

function marked(text: string, marks: readonly Mark[]): Inline[] {
  if (text === '') return []
  return [{ type: 'text', text, ...(marks.length > 0 ? { marks: [...marks] } : {}) }]
}

function plain(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '')).join('')
}
