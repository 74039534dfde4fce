import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { renderBodyHtml, renderPictureHtml } from '@/lib/syndication/feeds/body-html.ts'
import { type Block, type Inline, type Mark, nodesOf } from '@/lib/text/body/body.ts'
import { inlineText, isTextBlock } from '@/lib/text/body/body-text.ts'
import { printable, printed } from '@/lib/text/markup/html.ts'
import { anyBody } from '../../../support/bodies.ts'

const from = { site: 'https://news.example', article: 'https://news.example/article/x' }
const html = (...content: Block[]) =>
  renderBodyHtml({ type: 'doc', content }, from).map(printed).join('')
const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks })
const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
const paragraph = (...content: Inline[]): Block => ({
  type: 'paragraph',
  attrs: { id: 'p' },
  content,
})

test('links are absolute', () => {
  const links = ['/about', '#notes', 'https://else.example/a?b=1&c=2', 'mailto:desk@news.example']
  expect(links.map((href) => html(paragraph(text('x', link(href)))))).toEqual([
    '<p><a href="https://news.example/about">x</a></p>',
    '<p><a href="https://news.example/article/x#notes">x</a></p>',
    '<p><a href="https://else.example/a?b=1&amp;c=2">x</a></p>',
    '<p><a href="mailto:desk@news.example">x</a></p>',
  ])
})

test('a link with a bold word in it stays one link', () => {
  const to = link('/x')
  const words = paragraph(text('one ', to), text('two', { type: 'bold' }, to), text(' three', to))
  expect(html(words)).toBe(
    '<p><a href="https://news.example/x">one <strong>two</strong> three</a></p>',
  )
})

test('text never becomes a tag', () => {
  expect(html(paragraph(text('<script>alert("x")</script> & more')))).toBe(
    '<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more</p>',
  )
})

test('a picture keeps its texts, size and link; one without a file is left out', () => {
  const picture = {
    key: 'map',
    format: 'svg',
    width: 640,
    height: 480,
    alt: 'A map',
    caption: 'Where.',
    credit: 'Desk',
  }
  expect(renderPictureHtml(picture, from, '/map').map(printed)).toEqual([
    '<figure><a href="https://news.example/map"><img src="https://news.example/media/map.svg" alt="A map" width="640" height="480"></a><figcaption>Where. Desk</figcaption></figure>',
  ])
  expect(renderPictureHtml({ ...picture, key: '', format: '' }, from)).toEqual([])
})

test('tables keep headings, spans and captions, quotes their source, lists their start number', () => {
  const inside = [paragraph(text('x'))]
  const cell = (type: 'tableHeader' | 'tableCell', colspan?: number) => {
    return { type, attrs: { id: 'c', colspan }, content: inside }
  }
  const row = {
    type: 'tableRow' as const,
    attrs: { id: 'r' },
    content: [cell('tableHeader', 2), cell('tableCell')],
  }
  expect(html({ type: 'table', attrs: { id: 't', caption: 'Fares' }, content: [row] })).toBe(
    '<table><caption>Fares</caption><tr><th colspan="2"><p>x</p></th><td><p>x</p></td></tr></table>',
  )
  expect(html({ type: 'blockquote', attrs: { id: 'q', cite: 'A pilot' }, content: inside })).toBe(
    '<blockquote><p>x</p><p><cite>A pilot</cite></p></blockquote>',
  )
  const item = { type: 'listItem' as const, attrs: { id: 'l' }, content: inside }
  expect(html({ type: 'orderedList', attrs: { id: 'o', start: 3 }, content: [item] })).toBe(
    '<ol start="3"><li><p>x</p></li></ol>',
  )
})

test('a browser reads all the text of any body as it was written', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const read = textOf(parseFragment(renderBodyHtml(body, from).map(printed).join('')))
      const written = [...nodesOf(body)].flatMap((node) => {
        return isTextBlock(node) ? [inlineText(node.content)] : []
      })
      expect(letters(read)).toBe(letters(written.join('')))
    }),
  )
})

interface Parsed {
  readonly value?: string
  readonly childNodes?: readonly Parsed[]
}

function textOf(node: unknown): string {
  const { value = '', childNodes = [] } = node as Parsed
  return value + childNodes.map(textOf).join('')
}

/** Ignores whitespace: line breaks are elements in HTML, and its parser merges some spaces. */
function letters(words: string): string {
  return printable(words).replace(/\s+/gu, '')
}
