import { getPictureUrl } from '../../newsroom/media/picture-url.ts'
import type { Block, Body, Inline, Mark, PictureView, TableCell } from '../../text/body/body.ts'
import { element, type Html } from '../../text/markup/html.ts'
import { type NestedNode, nestMarks } from './nest-marks.ts'

/** Base addresses, to make links absolute: feeds are read on other sites. */
export interface BaseAddresses {
  /** The origin, without a trailing slash. */
  readonly site: string
  /** The absolute URL of the article. */
  readonly article: string
}

/** Width (px) of pictures in feeds, if the picture is stored in several. */
const PICTURE_WIDTH = 1600

/**
 * Renders an article's body as self-contained HTML: no styles, no ids, absolute URLs. Keep reading
 * cards are left out. The switch is exhaustive, so a new block type doesn't compile until it is
 * added.
 */
export function renderBodyHtml(body: Body, from: BaseAddresses): readonly Html[] {
  return renderBlocks(body.content, from)
}

function renderBlocks(blocks: readonly Block[], from: BaseAddresses): readonly Html[] {
  return blocks.flatMap((block) => renderBlock(block, from))
}

function renderBlock(block: Block, from: BaseAddresses): readonly Html[] {
  switch (block.type) {
    case 'paragraph':
      return renderTextBlock('p', block.content, from)
    case 'heading':
      return renderTextBlock(`h${block.attrs.level}`, block.content, from)
    case 'bulletList':
    case 'orderedList':
      return [renderList(block, from)]
    case 'blockquote':
      return [renderQuote(block, from)]
    case 'picture':
      return renderPictureHtml(block.attrs, from, block.attrs.href)
    case 'embed':
      return [renderEmbed(block, from)]
    case 'table':
      return [renderTable(block, from)]
    case 'codeBlock': {
      const text = block.content?.map((node) => node.text).join('') ?? ''
      return [element('pre', { dir: 'ltr' }, element('code', {}, text))]
    }
    case 'horizontalRule':
      return [element('hr', {})]
    case 'keepReading':
      return []
    case 'foreign':
      return renderTextBlock('p', block.content, from)
  }
}

/** Returns nothing for a block without text. */
function renderTextBlock(
  tag: 'p' | 'h2' | 'h3' | 'h4',
  content: readonly Inline[] | undefined,
  from: BaseAddresses,
): readonly Html[] {
  return content?.length ? [element(tag, {}, ...renderInline(content, from))] : []
}

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

function renderList(block: BlockOf<'bulletList' | 'orderedList'>, from: BaseAddresses): Html {
  const items = block.content.map((item) => element('li', {}, ...renderBlocks(item.content, from)))
  if (block.type === 'bulletList') return element('ul', {}, ...items)
  const { start = 1 } = block.attrs
  return element('ol', start === 1 ? {} : { start: String(start) }, ...items)
}

function renderQuote(block: BlockOf<'blockquote'>, from: BaseAddresses): Html {
  const { cite } = block.attrs
  const source = cite ? [element('p', {}, element('cite', {}, cite))] : []
  return element('blockquote', {}, ...renderBlocks(block.content, from), ...source)
}

function renderEmbed({ attrs }: BlockOf<'embed'>, from: BaseAddresses): Html {
  const link = element('a', { href: toAbsolute(attrs.url, from) }, attrs.title || attrs.url)
  return element('p', {}, link, ...(attrs.provider ? [` (${attrs.provider})`] : []))
}

function renderTable(block: BlockOf<'table'>, from: BaseAddresses): Html {
  const { caption } = block.attrs
  const rows = block.content.map((row) => {
    return element('tr', {}, ...row.content.map((cell) => renderCell(cell, from)))
  })
  return element('table', {}, ...(caption ? [element('caption', {}, caption)] : []), ...rows)
}

function renderCell({ type, attrs, content }: TableCell, from: BaseAddresses): Html {
  const { colspan = 1, rowspan = 1 } = attrs
  const spans = {
    ...(colspan > 1 ? { colspan: String(colspan) } : {}),
    ...(rowspan > 1 ? { rowspan: String(rowspan) } : {}),
  }
  return element(type === 'tableHeader' ? 'th' : 'td', spans, ...renderBlocks(content, from))
}

/** Renders a picture with caption and credit; nothing if its file is missing. */
export function renderPictureHtml(
  picture: PictureView,
  from: BaseAddresses,
  href?: string,
): readonly Html[] {
  const src = getPictureAddress(picture, from)
  if (!src) return []
  const { alt, width, height, caption, credit } = picture
  const size = width > 0 && height > 0 ? { width: String(width), height: String(height) } : {}
  const image = element('img', { src, alt, ...size })
  const linked = href ? element('a', { href: toAbsolute(href, from) }, image) : image
  const text = [caption, credit].filter(Boolean).join(' ')
  return [element('figure', {}, linked, ...(text ? [element('figcaption', {}, text)] : []))]
}

/** Returns the absolute URL of the picture's file; null for a placeholder. */
export function getPictureAddress(
  picture: PictureView,
  { site }: Pick<BaseAddresses, 'site'>,
): string | null {
  return picture.key === '' ? null : encodeURI(site + getPictureUrl(picture, PICTURE_WIDTH))
}

function renderInline(content: readonly Inline[], from: BaseAddresses): readonly Html[] {
  return nestMarks(content).map((node) => renderNested(node, from))
}

function renderNested(node: NestedNode, from: BaseAddresses): Html {
  if (node.kind === 'text') return node.text
  if (node.kind === 'break') return element('br', {})
  return renderMark(
    node.mark,
    node.inside.map((one) => renderNested(one, from)),
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

function renderMark(mark: Mark, inside: readonly Html[], from: BaseAddresses): Html {
  if (mark.type === 'language') return element('span', { lang: mark.attrs.lang }, ...inside)
  if (mark.type !== 'link') return element(MARK_TAGS[mark.type], {}, ...inside)
  const { href, title } = mark.attrs
  return element('a', { href: toAbsolute(href, from), ...(title ? { title } : {}) }, ...inside)
}

/** Makes a link of the body absolute. */
function toAbsolute(href: string, { site, article }: BaseAddresses): string {
  if (href.startsWith('#')) return article + href
  return href.startsWith('/') ? site + href : href
}
