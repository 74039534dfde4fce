import { test } from 'vitest'
import { checkQuotes } from '@/lib/text/quotes/check-quotes.ts'
import { expectNearlyLinear, type Parser } from '../../../support/cost.ts'

const LONGEST = 20_000
const units = ['the pier fell. ', '…', '[…]', '...', 'a…', '“a” ', '"', '- ', 'ท่าเรือ', 'aaaaab']
const story = (text: string) => ({ text, language: 'en' })
const ordinary = 'The pier of Ambon fell into the sea on Monday, the harbour master said. '.repeat(
  300,
)

const parsers: Parser[] = [
  {
    name: 'any quote of an ordinary story',
    limit: LONGEST,
    parse: (quote) => checkQuotes(story(ordinary), [quote]),
  },
  {
    name: 'the beginning of a text quoted from it',
    limit: LONGEST,
    parse: (text) => checkQuotes(story(text), [text.slice(0, 5000)]),
  },
  {
    name: 'eight quotes that are nearly in the text',
    limit: LONGEST,
    parse: (text) => {
      const quote = `${text.slice(0, 2000)}ß${text.slice(500, 2000)}`
      return checkQuotes(story(text), Array(8).fill(quote))
    },
  },
  {
    name: 'quotes in many parts',
    limit: LONGEST,
    parse: (text) => checkQuotes(story(text), [[text.slice(0, 12), text.slice(3, 9)].join('…')]),
  },
]

test.each(parsers)('CPU grows no faster than n log n: $name', (parser) => {
  expectNearlyLinear({ ...parser, units, shapes: 25 })
})
