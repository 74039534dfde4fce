import { test } from 'vitest'
import { commentMarkdown } from '@/lib/exchange/wordpress/comments/comment-markdown.ts'
import { expectNearlyLinear, type Parser } from '../../../support/cost.ts'
import { convert } from './html/blocks/convert.ts'

/** The longest post; one of the usual search. */
const [LONGEST, USUAL] = [500_000, 50_000]
const units = [
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<i>',
    '<a href="x">',
    '<div>',
    '</div>',
    '<br>',
    '<hr>',
    '<pre>',
  ],
  ...[
    '<ul>',
    '<li>',
    '</ul>',
    '<ol start=3>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<blockquote>',
  ],
  ...[
    '<h2>',
    '<img src=a>',
    '<figure>',
    '<figcaption>',
    '<iframe src=a>',
    '<!--',
    '-->',
    '<',
    '&amp;',
  ],
  ...[
    '<!-- wp:group -->',
    '<!-- /wp:group -->',
    '<!-- wp:paragraph {"a":1} -->',
    '<!-- wp:a {',
    '<!--more-->',
  ],
  ...[
    '[caption]',
    '[/caption]',
    '[gallery ids="1,2"]',
    '[embed]',
    '[/embed]',
    '[a b="c"]',
    '[a_b',
    '[/',
  ],
  ...[
    '[a b=',
    '[[a]]',
    '[wpdiscuz-feedback id="a" question="b"]',
    '[/wpdiscuz-feedback]',
    '[code]',
    ']',
  ],
  ...['https://a.b/c\n', '\n\n', '  ', '&nbsp;', 'a\n', '"', "''", 'a=“', ' x=', '<svg>', '<math>'],
]

const parsers: Parser[] = [
  {
    name: 'HTML and shortcodes of a post',
    limit: LONGEST,
    usualLimit: USUAL,
    shapes: 50,
    parse: convert,
  },
  {
    name: 'HTML of a comment',
    limit: 20_000,
    shapes: 70,
    parse: (html) => commentMarkdown(html, 'https://old.example/a/'),
  },
]

test.each(parsers)('CPU grows no faster than n log n: $name', (parser) => {
  expectNearlyLinear({ ...parser, units })
})
