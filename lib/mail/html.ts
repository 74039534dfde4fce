/**
 * The HTML part of a mail, built of elements and printed at the end. Text becomes HTML in one place
 * only (`escaped`), so nothing that a person wrote can become a tag or leave its attribute.
 */
export type Html = string | HtmlElement

export interface HtmlElement {
  readonly tag: Tag
  readonly attributes: Attributes
  readonly content: readonly Html[]
}

type Tag = 'html' | 'head' | 'title' | 'body' | 'p' | 'a' | 'h2' | 'div' | VoidTag | TextTag
type TextTag = 'blockquote' | 'ul' | 'ol' | 'li' | 'pre' | 'code' | 'strong' | 'em'
type VoidTag = 'br' | 'hr' | 'meta'
type Attributes = Readonly<
  Partial<
    Record<'href' | 'style' | 'lang' | 'dir' | 'start' | 'charset' | 'name' | 'content', string>
  >
>

/** Where a link in a mail may lead. */
const SAFE = /^(?:https?:\/\/|mailto:)/i
const VOID: readonly string[] = ['br', 'hr', 'meta'] satisfies VoidTag[]

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
  if (typeof html === 'string') return escaped(html)
  const { tag, attributes, content } = html
  const open = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`
  return VOID.includes(tag) ? open : `${open}${content.map(printed).join('')}</${tag}>`
}

function attribute([name, value]: readonly [string, string]): string {
  return name === 'href' && !SAFE.test(value) ? '' : ` ${name}="${escaped(value)}"`
}

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/[&<>"']/g, (letter) => NAMES[letter] ?? '')
}
