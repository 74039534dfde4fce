import { test } from 'vitest'
import { excerptOf, markedLine } from '@/lib/search/words/excerpt.ts'
import { foldWord } from '@/lib/search/words/fold-word.ts'
import { foldedMap } from '@/lib/search/words/folded-map.ts'
import { letterGroups, trigramsOf } from '@/lib/search/words/letter-groups.ts'
import { MAX_QUERY, parseQuery } from '@/lib/search/words/parse-query.ts'
import { shadowOf } from '@/lib/search/words/shadow.ts'
import { nearestWord } from '@/lib/search/words/spelling.ts'
import { expectNearlyLinear, type Parser } from '../../support/cost.ts'

const STORY = 40_000
const marks = [
  ...['a\u0301', '\u0301\u0323', '\u0323\u0301\u0327', '\u200d', 'ก็', '漢', 'ß', 'ﬁ'],
  // Thai tones, Hebrew points, Cyrillic marks, and joiners between marks.
  ...['ก\u0e48\u0e38', '\u0e48\u0e38', '\u05b0\u0591', '\u0483\u0316', '\u0301\u200d\u0316'],
]

const parsers: Parser[] = [
  { name: 'folding', limit: STORY, usualLimit: STORY / 4, units: marks, parse: foldWord },
  {
    name: 'folding with the way back',
    limit: STORY,
    usualLimit: STORY / 4,
    units: marks,
    shapes: 50,
    parse: foldedMap,
  },
  {
    name: 'queries',
    // Longer ones are cut.
    limit: 16 * MAX_QUERY,
    units: ['"', '-', ' OR ', ' AND ', '|', '“', ' –', 'a" ', '-"', 'ท่า', 'a-b'],
    shapes: 80,
    parse: parseQuery,
  },
  {
    name: 'what is indexed of a story',
    limit: STORY,
    usualLimit: STORY / 4,
    units: marks,
    shapes: 30,
    parse: (body) => shadowOf({ headline: body.slice(0, 300), dek: '', body }, []),
  },
  {
    name: 'groups of letters',
    limit: STORY,
    usualLimit: STORY / 4,
    units: marks,
    shapes: 30,
    parse: (text) => [letterGroups(text, 8000), trigramsOf(text)],
  },
  {
    name: 'excerpts for a query of the same words',
    limit: STORY,
    usualLimit: STORY / 4,
    units: marks,
    shapes: 30,
    parse: (text) => {
      const query = parseQuery(text.slice(0, MAX_QUERY))
      return [excerptOf(text, query), markedLine(text.slice(0, 300), query)]
    },
  },
  {
    name: 'excerpts for a query of letters',
    limit: STORY,
    usualLimit: STORY / 4,
    shapes: 30,
    parse: (text) => excerptOf(text, parseQuery('a b ab aa "a b" ก 漢 -a é')),
  },
  {
    name: 'words that were meant',
    limit: 60,
    parse: (word) =>
      nearestWord(
        word,
        Array.from({ length: 200 }, (_, at) => `${word}${at}`),
      ),
  },
]

test.each(parsers)('CPU grows no faster than n log n: $name', (parser) => {
  expectNearlyLinear(parser)
})
