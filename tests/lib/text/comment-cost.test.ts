import { test } from 'vitest'
import { commentText, mentionedIn } from '@/lib/text/comments/comment-text.ts'
import { printCommentWords } from '@/lib/text/comments/plain-comment.ts'
import { expectNearlyLinear } from '../../support/cost.ts'

/** Imported comments may be longer than those that are posted. */
const LONGEST = 20_000
const units = [
  ...[
    '> ',
    '>',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '1) ',
    '# ',
    '---\n',
    '***\n',
    '===\n',
    '```',
    '~~~',
    '    ',
  ],
  ...['> > > > > a\n', '> a\n', '- a\n', '<\n', '<a', '<!--', '-->', '<?', '<![CDATA[', '</', '/>'],
  ...[
    '**',
    '__',
    '*a',
    'a*',
    '_a',
    'a_',
    '*a_',
    '``',
    '`a',
    '![',
    '[a](',
    '[a][',
    '[a]: b\n',
    '](<',
  ],
  ...[
    '||',
    '||a',
    '|a|\n',
    '&amp;',
    '&#',
    '\\\n',
    '  \n',
    'https://a.b/(',
    'www.',
    '@a',
    '@reader ',
  ],
  ...['a\n', '\n', '\n\n', '\t', '- - - ', '> - ', '- > ', '*a **b ', '<a href="', '(((', ')))'],
]

test('CPU grows no faster than n log n to read a comment', () => {
  const parse = (text: string) => commentText(text, 'reader')
  expectNearlyLinear({ name: 'comment Markdown', limit: LONGEST, units, shapes: 120, parse })
})

test('CPU grows no faster than n log n to find whom a comment mentions', () => {
  expectNearlyLinear({ name: 'mentions', limit: LONGEST, units, shapes: 50, parse: mentionedIn })
})

test('CPU grows no faster than n log n to make plain text of a comment', () => {
  expectNearlyLinear({
    name: 'plain text',
    limit: LONGEST,
    units,
    shapes: 50,
    parse: (text) => printCommentWords(commentText(text)),
  })
})
