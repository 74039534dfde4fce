/**
 * HTML that leaves the site (the HTML part of a mail, the text of a feed), built of elements and
 * printed at the end. Text becomes HTML in one place
 * only (`escaped`), so nothing that a person wrote can become a tag or leave its attribute.
 */
export type Html = string | HtmlElement

export interface HtmlElement {
  readonly tag: Tag
  readonly attributes: Attributes
  readonly content: readonly Html[]
}

type Tag = PageTag | BlockTag | TableTag | InlineTag | VoidTag
type PageTag = 'html' | 'head' | 'title' | 'body'
type BlockTag =
  | ('p' | 'h2' | 'h3' | 'h4' | 'div' | 'blockquote' | 'ul' | 'ol' | 'li' | 'pre')
  | ('figure' | 'figcaption')
type TableTag = 'table' | 'caption' | 'tr' | 'td' | 'th'
type InlineTag =
  | ('a' | 'code' | 'strong' | 'em' | 'u' | 's')
  | ('sup' | 'sub' | 'mark' | 'span' | 'cite')
type VoidTag = 'br' | 'hr' | 'meta' | 'img'
type Attributes = Readonly<Partial<Record<AttributeName, string>>>
type AttributeName =
  | ('href' | 'style' | 'lang' | 'dir' | 'start' | 'charset' | 'name' | 'content')
  | ('src' | 'alt' | 'width' | 'height' | 'title' | 'colspan' | 'rowspan')

/** Where a link may lead, from wherever it is read. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:)/i
const VOID: readonly string[] = ['br', 'hr', 'meta', 'img'] satisfies VoidTag[]
/** Attributes that name an address. */
const ADDRESSES: readonly string[] = ['href', 'src'] satisfies AttributeName[]
/** What neither HTML nor XML lets stand in a text: controls that are no blanks, and no characters. */
const NO_TEXT = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/** An element; strings in it are text, whatever they hold. */
export function element(
  tag: Tag,
  attributes: Attributes,
  ...content: readonly Html[]
): HtmlElement {
  return { tag, attributes, content }
}

/** A whole document as HTML. */
export function document(html: HtmlElement): string {
  return `<!doctype html>${printed(html)}`
}

/** Elements as HTML. */
export function printed(html: Html): string {
  if (typeof html === 'string') return escapeHtml(html)
  const { tag, attributes, content } = html
  const open = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`
  return VOID.includes(tag) ? open : `${open}${content.map(printed).join('')}</${tag}>`
}

function attribute([name, value]: readonly [string, string]): string {
  return ADDRESSES.includes(name) && !SAFE.test(value) ? '' : ` ${name}="${escapeHtml(value)}"`
}

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that may stand in any HTML or XML: nothing is escaped, what may not stand there is gone. */
export function printable(text: string): string {
  return text.toWellFormed().replace(NO_TEXT, '')
}

/** Text as it is written inside an element or an attribute, of HTML and of XML. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (letter) => NAMES[letter] ?? '')
}
