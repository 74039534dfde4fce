import { test } from 'vitest'
import { wordsOf } from '@/lib/text/comments/comment-words.ts'
import { document, element } from '@/lib/text/markup/html.ts'
import { textFragment } from '@/lib/text/markup/text-fragment.ts'
import { xml, xmlDocument } from '@/lib/text/markup/xml.ts'
import { foreignLanguage } from '@/lib/text/words/foreign-language.ts'
import { sentenceRanges } from '@/lib/text/words/sentence-ranges.ts'
import { slugOf } from '@/lib/text/words/slug.ts'
import { countWords, openingWords } from '@/lib/text/words/words.ts'
import { expectNearlyLinear, type Parser } from '../../support/cost.ts'

const parsers: Parser[] = [
  {
    name: 'links and mentions',
    limit: 20_000,
    units: ['https://a.b/', 'http://', '@a-', '@reader', '||', ')', '.', '）', 'https://('],
    parse: (text) => wordsOf(text, { has: () => true }),
  },
  {
    name: 'slugs',
    limit: 100_000,
    usualLimit: 20_000,
    units: ['a\u0301', '-', '’', 'đ'],
    shapes: 30,
    parse: slugOf,
  },
  {
    name: 'HTML that is printed',
    limit: 100_000,
    usualLimit: 20_000,
    units: ['&', '<', '"', '\u0000', '\ud800'],
    shapes: 30,
    parse: (text) => document(element('p', { title: text, href: text }, text)),
  },
  {
    name: 'XML that is printed',
    limit: 100_000,
    usualLimit: 20_000,
    units: ['&', '<', ']]>', '\u0000', '\ud800', '\n'],
    shapes: 30,
    parse: (text) => xmlDocument(xml('title', { text }, text)),
  },
  {
    name: 'sentences and words',
    limit: 20_000,
    shapes: 30,
    parse: (text) => [
      sentenceRanges(text, 'en'),
      countWords(text, 'th'),
      openingWords(text, 'en', 180),
      foreignLanguage(text, 'en'),
    ],
  },
  {
    name: 'text fragments',
    limit: 20_000,
    shapes: 30,
    parse: (text) => {
      const start = Math.floor(text.length / 2)
      textFragment({ before: text, text, language: 'en' }, { start, end: start + 200 })
    },
  },
]

test.each(parsers)('CPU grows no faster than n log n: $name', (parser) => {
  expectNearlyLinear(parser)
})
