import { escapeHtml } from './html.ts'

/**
 * An XML document, built of elements and printed at the end. Text becomes XML in one place only, the
 * same as for HTML, so nothing that a person wrote can become a tag, and no character that XML 1.0
 * refuses can make a whole feed unreadable.
 */
export type Xml = string | XmlElement

export interface XmlElement {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly content: readonly Xml[]
}

/** An attribute without a value is left out. */
type XmlAttributes = Readonly<Record<string, string | number | undefined>>

/** An element; strings in it are text, whatever they hold. Names are our own words. */
export function xml(
  name: string,
  attributes: XmlAttributes,
  ...content: readonly Xml[]
): XmlElement {
  return { name, attributes, content }
}

/** An element that holds only that text, or nothing at all where there is none. */
export function textElement(name: string, text: string | null | undefined): readonly XmlElement[] {
  return text ? [xml(name, {}, text)] : []
}

/** A whole document in UTF-8. */
export function xmlDocument(root: XmlElement): string {
  return `${XML_HEAD}${printedXml(root)}\n`
}

/** The first line of a document. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

export function printedXml(node: Xml): string {
  if (typeof node === 'string') return escapeHtml(node)
  const { name, attributes, content } = node
  const open = `<${name}${Object.entries(attributes).map(attribute).join('')}`
  if (content.length === 0) return `${open}/>`
  return `${open}>${content.map(printedXml).join('')}</${name}>`
}

function attribute([name, value]: readonly [string, string | number | undefined]): string {
  if (value === undefined) return ''
  // A parser would read a line's end in an attribute as a blank.
  return ` ${name}="${escapeHtml(String(value)).replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`)}"`
}
