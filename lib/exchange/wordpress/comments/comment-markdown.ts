import type { Block, Inline, ListItem, Mark } from '../../../text/body/body.ts'
import { inlineText } from '../../../text/body/body-text.ts'
import { convertHtml } from '../html/convert-html.ts'
import type { Library, WantedPicture } from '../html/job.ts'

const NO_LIBRARY: Library = { byId: () => undefined, picturesOf: () => [] }

/**
 * A comment's HTML as Markdown of the small kind: emphasis, strong, links, lists, quotes, code;
 * everything else as its text. What was plain text stays plain: signs that Markdown would read are
 * escaped. A picture becomes a link to it, since comments show none.
 */
export function commentMarkdown(html: string, address: string): string {
  const surroundings = { key: '', postId: 0, address, library: NO_LIBRARY, linkTo: () => null }
  const { body, wanted } = convertHtml(html, surroundings)
  return blocksMarkdown(body.content, wanted).join('\n\n')
}

function blocksMarkdown(blocks: readonly Block[], wanted: readonly WantedPicture[]): string[] {
  return blocks.map((block) => blockMarkdown(block, wanted)).filter((text) => text !== '')
}

function blockMarkdown(block: Block, wanted: readonly WantedPicture[]): string {
  switch (block.type) {
    case 'paragraph':
      return lineStarts(inlineMarkdown(block.content ?? []))
    case 'heading':
      return strong(inlineText(block.content).replaceAll('\n', ' '))
    case 'codeBlock':
      return fenced(inlineText(block.content))
    case 'foreign':
      return lineStarts(escaped(inlineText(block.content)).replaceAll('\n', '\\\n'))
    case 'bulletList':
      return listMarkdown(block.content, () => '- ', wanted)
    case 'orderedList':
      return listMarkdown(block.content, (index) => `${(block.attrs.start ?? 1) + index}. `, wanted)
    case 'blockquote':
      return quote([...blocksMarkdown(block.content, wanted), escaped(block.attrs.cite ?? '')])
    case 'picture':
      return pictureMarkdown(block, wanted)
    case 'embed':
      return link(escaped(block.attrs.title || block.attrs.url), block.attrs.url)
    case 'table':
      return tableLines(block, wanted)
    case 'horizontalRule':
    case 'keepReading':
      return ''
  }
}

function pictureMarkdown(
  block: Extract<Block, { type: 'picture' }>,
  wanted: readonly WantedPicture[],
): string {
  const { alt, caption } = block.attrs
  const source = wanted.find((picture) => picture.block === block)?.source ?? ''
  const text = escaped([alt, caption].filter(Boolean).join(' – ') || source)
  return source === '' ? text : link(text, source)
}

function listMarkdown(
  items: readonly ListItem[],
  marker: (index: number) => string,
  wanted: readonly WantedPicture[],
): string {
  return items
    .flatMap((item, index) => {
      const start = marker(Math.max(0, index)).replace(/^-(?=\d)/, '')
      const text = blocksMarkdown(item.content, wanted).join('\n\n')
      // Markers without words in a row ("- - -") would read as a rule.
      if (text === '') return []
      return start + text.replaceAll('\n', `\n${' '.repeat(start.length)}`).replace(/^ +$/gm, '')
    })
    .join('\n')
}

function quote(texts: readonly string[]): string {
  const text = texts.filter((part) => part !== '').join('\n\n')
  return text === '' ? '' : text.replace(/^/gm, '> ').replace(/^> $/gm, '>')
}

/** The small Markdown has no tables: a line for each row. */
function tableLines(
  block: Extract<Block, { type: 'table' }>,
  wanted: readonly WantedPicture[],
): string {
  const rows = block.content.map((row) =>
    row.content
      .map((cell) => blocksMarkdown(cell.content, wanted).join(' ').replace(/\\?\n/g, ' '))
      .filter((text) => text !== '')
      .join(' · '),
  )
  const lines = [escaped(block.attrs.caption ?? ''), ...rows].filter((line) => line !== '')
  return lines.join('\\\n')
}

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

function inlineMarkdown(content: readonly Inline[]): string {
  const parts: string[] = []
  for (const [index, node] of content.entries()) {
    if (node.type === 'hardBreak') parts.push('\\\n')
    else {
      const before = parts.at(-1)?.at(-1) ?? ' '
      parts.push(marked(node.text, node.marks ?? [], before, nextCharacter(content[index + 1])))
    }
  }
  return parts.join('')
}

function nextCharacter(node: Inline | undefined): string {
  return node?.type === 'text' ? node.text.charAt(0) : ' '
}

/** Text with its marks. Emphasis is left off where Markdown could not tell where it begins or ends. */
function marked(text: string, marks: readonly Mark[], before: string, after: string): string {
  const has = (type: Mark['type']) => marks.some((mark) => mark.type === type)
  const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (core === '') return escaped(text)
  const target = marks.find((mark) => mark.type === 'link')
  // Two code spans side by side would read as one.
  let inner = has('code') && before !== '`' ? codeSpan(core) : escaped(core)
  const stars = (has('bold') ? '**' : '') + (has('italic') ? '*' : '')
  const free =
    isClear(lead || before, inner.charAt(0)) && isClear(tail || after, inner.at(-1) ?? '')
  const clear = target !== undefined || free
  if (stars !== '' && clear) inner = stars + inner + stars
  if (target) inner = link(inner, target.attrs.href)
  return lead + inner + tail
}

/** CommonMark's rule: stars beside a sign count only where a space or a sign is outside them. */
function isClear(outside: string, inside: string): boolean {
  const edge = outside.at(-1) ?? ' '
  return edge !== '*' && (!SIGN.test(inside) || /\s/.test(edge) || SIGN.test(edge))
}

const SIGN = /[\p{P}\p{S}]/u

function strong(text: string): string {
  const core = text.trim()
  const plain = lineStarts(escaped(core))
  return /^[\p{L}\p{N}]/u.test(core) && /[\p{L}\p{N}]$/u.test(core) ? `**${escaped(core)}**` : plain
}

function codeSpan(text: string): string {
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length))
  let length = 1
  while (runs.has(length)) length += 1
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : ''
  return '`'.repeat(length) + pad + text.replaceAll('\n', ' ') + pad + '`'.repeat(length)
}

function link(text: string, href: string): string {
  const safe = href.replace(/[<>\\\s]/g, encodeURIComponent).replace(/&(?=[a-z#])/gi, '&amp;')
  return `[${text}](<${safe}>)`
}

/** Plain text, so that Markdown shows exactly it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~|!^$]/g, '\\$&').replace(/&(?=[a-z#])/gi, '\\&')
}

/** What only at the start of a line means something: headings, lists, rules, indents. */
function lineStarts(text: string): string {
  return text
    .replace(/^[ \t]+/gm, '')
    .replace(/^([#+=-])/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2')
}
