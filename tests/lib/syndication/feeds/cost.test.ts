import { test } from 'vitest'
import { renderBodyHtml } from '@/lib/syndication/feeds/body-html.ts'
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

/** A body of paragraphs whose marks change every `length` characters. */
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
  name: `rendering a story for a feed, with new marks every ${length} characters`,
  limit: 20_000,
  units: ['&', '<', 'a\n'],
  shapes: 15,
  parse: (text) => document(element('div', {}, ...renderBodyHtml(bodyOf(text, length), from))),
}))
parsers.push({
  name: 'validating a body',
  limit: 20_000,
  units: ['a\n'],
  shapes: 25,
  parse: (text) => bodySchema.safeParse(bodyOf(text, 9)),
})

test.each(parsers)('CPU grows no faster than n log n: $name', (parser) => {
  expectNearlyLinear(parser)
})
