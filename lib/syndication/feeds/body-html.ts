import { pictureUrl } from '../../newsroom/media/picture-url.ts'
import type { Block, Body, Inline, Mark, PictureView, TableCell } from '../../text/body/body.ts'
import { element, type Html } from '../../text/markup/html.ts'
import { type Nested, nestedMarks } from './nested-marks.ts'

/** Where a text is read from, so that its links lead home from wherever a feed is read. */
export interface ReadFrom {
  /** The origin without a closing slash. */
  readonly site: string
  /** The article's own address, absolute. */
  readonly article: string
}

/** The widest picture that a feed reader is sent (px), where there is a choice. */
const PICTURE_WIDTH = 1600

/**
 * An article's body as HTML that stands by itself: no styles, no ids, every address absolute. What a
 * page puts in between (cards of other stories) is left out. Exhaustive: a new block does not
 * compile until it is drawn.
 */
export function bodyHtml(body: Body, from: ReadFrom): readonly Html[] {
  return blocksHtml(body.content, from)
}

function blocksHtml(blocks: readonly Block[], from: ReadFrom): readonly Html[] {
  return blocks.flatMap((block) => blockHtml(block, from))
}

function blockHtml(block: Block, from: ReadFrom): readonly Html[] {
  switch (block.type) {
    case 'paragraph':
      return filled('p', block.content, from)
    case 'heading':
      return filled(`h${block.attrs.level}`, block.content, from)
    case 'bulletList':
    case 'orderedList':
      return [listHtml(block, from)]
    case 'blockquote':
      return [quoteHtml(block, from)]
    case 'picture':
      return pictureHtml(block.attrs, from, block.attrs.href)
    case 'embed':
      return [embedHtml(block, from)]
    case 'table':
      return [tableHtml(block, from)]
    case 'codeBlock': {
      const text = block.content?.map((node) => node.text).join('') ?? ''
      return [element('pre', { dir: 'ltr' }, element('code', {}, text))]
    }
    case 'horizontalRule':
      return [element('hr', {})]
    case 'keepReading':
      return []
    case 'foreign':
      return filled('p', block.content, from)
  }
}

/** Nothing for a block without words. */
function filled(
  tag: 'p' | 'h2' | 'h3' | 'h4',
  content: readonly Inline[] | undefined,
  from: ReadFrom,
): readonly Html[] {
  return content?.length ? [element(tag, {}, ...inlineHtml(content, from))] : []
}

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>

function listHtml(block: Of<'bulletList' | 'orderedList'>, from: ReadFrom): Html {
  const items = block.content.map((item) => element('li', {}, ...blocksHtml(item.content, from)))
  if (block.type === 'bulletList') return element('ul', {}, ...items)
  const { start = 1 } = block.attrs
  return element('ol', start === 1 ? {} : { start: String(start) }, ...items)
}

function quoteHtml(block: Of<'blockquote'>, from: ReadFrom): Html {
  const { cite } = block.attrs
  const said = cite ? [element('p', {}, element('cite', {}, cite))] : []
  return element('blockquote', {}, ...blocksHtml(block.content, from), ...said)
}

function embedHtml({ attrs }: Of<'embed'>, from: ReadFrom): Html {
  const link = element('a', { href: absolute(attrs.url, from) }, attrs.title || attrs.url)
  return element('p', {}, link, ...(attrs.provider ? [` (${attrs.provider})`] : []))
}

function tableHtml(block: Of<'table'>, from: ReadFrom): Html {
  const { caption } = block.attrs
  const rows = block.content.map((row) => {
    return element('tr', {}, ...row.content.map((cell) => cellHtml(cell, from)))
  })
  return element('table', {}, ...(caption ? [element('caption', {}, caption)] : []), ...rows)
}

function cellHtml({ type, attrs, content }: TableCell, from: ReadFrom): Html {
  const { colspan = 1, rowspan = 1 } = attrs
  const spans = {
    ...(colspan > 1 ? { colspan: String(colspan) } : {}),
    ...(rowspan > 1 ? { rowspan: String(rowspan) } : {}),
  }
  return element(type === 'tableHeader' ? 'th' : 'td', spans, ...blocksHtml(content, from))
}

/** A picture with its words; nothing for one whose file is missing. */
export function pictureHtml(picture: PictureView, from: ReadFrom, href?: string): readonly Html[] {
  const src = pictureAddress(picture, from)
  if (!src) return []
  const { alt, width, height, caption, credit } = picture
  const size = width > 0 && height > 0 ? { width: String(width), height: String(height) } : {}
  const image = element('img', { src, alt, ...size })
  const linked = href ? element('a', { href: absolute(href, from) }, image) : image
  const words = [caption, credit].filter(Boolean).join(' ')
  return [element('figure', {}, linked, ...(words ? [element('figcaption', {}, words)] : []))]
}

/** Where its file is, absolute; null for a placeholder. */
export function pictureAddress(
  picture: PictureView,
  { site }: Pick<ReadFrom, 'site'>,
): string | null {
  return picture.key === '' ? null : encodeURI(site + pictureUrl(picture, PICTURE_WIDTH))
}

function inlineHtml(content: readonly Inline[], from: ReadFrom): readonly Html[] {
  return nestedMarks(content).map((node) => nestedHtml(node, from))
}

function nestedHtml(node: Nested, from: ReadFrom): Html {
  if (node.kind === 'text') return node.text
  if (node.kind === 'break') return element('br', {})
  return marked(
    node.mark,
    node.inside.map((one) => nestedHtml(one, from)),
    from,
  )
}

const MARK_TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  highlight: 'mark',
} as const

function marked(mark: Mark, inside: readonly Html[], from: ReadFrom): Html {
  if (mark.type === 'language') return element('span', { lang: mark.attrs.lang }, ...inside)
  if (mark.type !== 'link') return element(MARK_TAGS[mark.type], {}, ...inside)
  const { href, title } = mark.attrs
  return element('a', { href: absolute(href, from), ...(title ? { title } : {}) }, ...inside)
}

/** An address of the body as the world finds it. */
function absolute(href: string, { site, article }: ReadFrom): string {
  if (href.startsWith('#')) return article + href
  return href.startsWith('/') ? site + href : href
}
