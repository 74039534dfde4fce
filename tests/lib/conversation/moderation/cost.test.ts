import { test } from 'vitest'
import { judgeSubmission } from '@/lib/conversation/moderation/phases.ts'
import { folded, wordMatcher } from '@/lib/text/moderation/word-matcher.ts'
import { expectNearlyLinear, type Parser } from '../../../support/cost.ts'

const LONGEST = 10_000
/** Watched words that are prefixes and suffixes of each other: the worst case for a matcher. */
const nested = Array.from({ length: 40 }, (_, at) => `${'a'.repeat(at)}b${'a'.repeat(40 - at)}`)
const runs = Array.from({ length: 60 }, (_, at) => 'a'.repeat(at + 1))
const matcher = wordMatcher([...nested, ...runs, 'casino', 'ab ab ab', 'قمار', 'พนัน'])
const units = ['a', 'b', 'ab', 'aab', 'a\u0301', '\u0301', '\u200d', 'ａ', 'ـ', 'casin', 'พนั']

const submission = (body: string) => ({
  body,
  wording: body,
  links: body.split(' ').slice(0, 5),
  commenter: { role: 'reader' as const, premoderated: false, ageMs: 0, shown: 0, today: 0 },
  article: { commentsOpen: true, premoderated: false },
  threadClosed: false,
  honeypot: '',
  typedMs: null,
})

const parsers: Parser[] = [
  { name: 'letters as a matcher sees them', limit: LONGEST, units, parse: folded },
  { name: 'watched words', limit: LONGEST, units, shapes: 60, parse: (text) => matcher.find(text) },
  {
    name: 'a list of watched words',
    limit: LONGEST,
    units: [...units, '\n'],
    shapes: 30,
    parse: (text) => wordMatcher(text.match(/\S{1,30}/gu) ?? []),
  },
  {
    name: 'a comment before all phases',
    limit: LONGEST,
    units: ['A', 'http://a.b ', ...units],
    parse: (text) => judgeSubmission(submission(text), { blocked: matcher, suspect: matcher }),
  },
]

test.each(parsers)('CPU grows no faster than n log n: $name', (parser) => {
  expectNearlyLinear(parser)
})
