import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { commentMarkdown } from '@/lib/exchange/wordpress/comments/comment-markdown.ts'
import { parseHtml } from '@/lib/exchange/wordpress/html/tree.ts'
import { visibleText } from '@/lib/exchange/wordpress/html/visible-text.ts'

const markdown = (html: string) => commentMarkdown(html, 'https://old.example/a/')

describe('a comment’s HTML as Markdown', () => {
  test.each([
    ['plain words', 'plain words'],
    ['one\ntwo\n\nthree', 'one\\\ntwo\n\nthree'],
    ['a <strong>b</strong> <em>c</em> <code>d`e</code>', 'a **b** *c* ``d`e``'],
    ['<a href="https://x.example/a(b)">there</a>', '[there](<https://x.example/a(b)>)'],
    ['<a href="javascript:x()">there</a>', 'there'],
    ['<ul><li>a</li><li>b<ol start="3"><li>c</li></ol></li></ul>', '- a\n- b\n\n  3. c'],
    ['<ul><li><ul><li><ul><li></li></ul>+</li></ul></li></ul>', '- - \\+'],
    ['<blockquote>a\n\nb</blockquote>', '> a\n>\n> b'],
    ['<pre>x\n  y</pre>', '```\nx\n  y\n```'],
    ['<h2>Head</h2>', '**Head**'],
    ['2 * 3 * 4 and snake_case_name', '2 \\* 3 \\* 4 and snake\\_case\\_name'],
    ['# no heading\n1. no list\n- no list', '\\# no heading\\\n1\\. no list\\\n\\- no list'],
    ['&lt;b&gt; &amp;amp;', '\\<b\\> \\&amp;'],
    ['<img src="https://x.example/p.jpg" alt="A pier">', '[A pier](<https://x.example/p.jpg>)'],
    ['https://youtu.be/x', '[https://youtu.be/x](<https://youtu.be/x>)'],
    ['<script>alert(1)</script>fine', 'fine'],
  ])('%j', (html, expected) => expect(markdown(html)).toBe(expected))

  test('shows exactly the letters that the comment showed', () => {
    const text = fc.stringMatching(/^[a-z*_`#>~\\![\]().+&;:<0-9 \n-]{0,40}$/)
    const piece = fc.oneof(
      text.map((words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
      fc.constantFrom(
        '<b>',
        '</b>',
        '<em>',
        '</em>',
        '<ul><li>',
        '</li></ul>',
        '<blockquote>',
        '</blockquote>',
        '<code>',
        '</code>',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        // Brackets are left out of the comparison: shortcodes of WordPress are not shown as text.
        const html = pieces.join('').replace(/[[\]]/g, '')
        expect(shown(markdown(html))).toBe(letters(visibleText(parseHtml(html))))
      }),
      { numRuns: 500 },
    )
  }, 30_000)
})

interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly MarkdownNode[]
}

function shown(source: string): string {
  const text = (node: MarkdownNode): string =>
    node.value ?? (node.children ?? []).map(text).join('')
  return letters(text(fromMarkdown(source) as MarkdownNode))
}

function letters(text: string): string {
  return text.replace(/\s+/g, '')
}
