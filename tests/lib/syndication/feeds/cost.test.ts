import { test } from 'vitest'
import { bodyHtml } from '@/lib/syndication/feeds/body-html.ts'
import { type Body, bodySchema, type Mark } from '@/lib/text/body/body.ts'
import { document, element } from '@/lib/text/markup/html.ts'
import { expectNearlyLinear, type Parser } from '../../../support/cost.ts'

const from = { site: 'https://paper.example', article: 'https://paper.example/article/a' }
const MARKS: readonly Mark[] = [
  { type: 'bold' },
  { type: 'italic' },
  { type: 'link', attrs: { href: 'https://paper.example/' } },
  { type: 'underline' },
]

/** A body of paragraphs in which every few letters have other marks. */
function bodyOf(text: string, length: number): Body {
  const content = text.split('\n').map((line, at) => ({
    type: 'paragraph',
    attrs: { id: `b${at}` },
    content: Array.from({ length: Math.ceil(line.length / length) }, (_, part) => ({
      type: 'text',
      text: line.slice(part * length, (part + 1) * length),
      marks: MARKS.filter((_mark, number) => ((part >> number) & 1) === 1),
    })),
  }))
  return { type: 'doc', content } as Body
}

const parsers: Parser[] = [3, 40].map((length) => ({
  name: `a story with other marks every ${length} letters, as a feed prints it`,
  limit: 20_000,
  units: ['&', '<', 'a\n'],
  shapes: 15,
  parse: (text) => document(element('div', {}, ...bodyHtml(bodyOf(text, length), from))),
}))
parsers.push({
  name: 'a body as it is read',
  limit: 20_000,
  units: ['a\n'],
  shapes: 25,
  parse: (text) => bodySchema.safeParse(bodyOf(text, 9)),
})

test.each(parsers)('CPU grows no faster than n log n: $name', (parser) => {
  expectNearlyLinear(parser)
})
