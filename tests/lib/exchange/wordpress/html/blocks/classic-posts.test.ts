import { describe, expect, test } from 'vitest'
import { convert, shape } from './convert.ts'

describe('the paragraphs of a classic post', () => {
  test.each<[string, string, unknown[]]>([
    [
      'an empty line ends one',
      'one\n\ntwo',
      [
        ['paragraph', 'one'],
        ['paragraph', 'two'],
      ],
    ],
    ['a line break stays one', 'one\ntwo', [['paragraph', 'one', '/', 'two']]],
    [
      'an empty line inside emphasis ends one too',
      '<em>a\n\nb</em>',
      [
        ['paragraph', 'italic(a)'],
        ['paragraph', 'italic(b)'],
      ],
    ],
    [
      'breaks beside blocks are none',
      'a\n<h2>b</h2>\nc',
      [
        ['paragraph', 'a'],
        ['heading', { level: 2 }, 'b'],
        ['paragraph', 'c'],
      ],
    ],
    [
      'two breaks are an empty line',
      'a<br><br />b',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'Windows line ends count alike',
      'a\r\n\r\nb\r\nc',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b', '/', 'c'],
      ],
    ],
    ['spaces fold as in a browser', '  a \t b  <b> c</b>', [['paragraph', 'a b ', 'bold(c)']]],
    [
      'a page break ends one',
      'a<!--nextpage-->b<!--more Read on-->c',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
        ['paragraph', 'c'],
      ],
    ],
    [
      'an address alone is an embed',
      'a\n\nhttps://youtu.be/abc\n\nb',
      [
        ['paragraph', 'a'],
        ['embed', { url: 'https://youtu.be/abc', provider: 'YouTube' }],
        ['paragraph', 'b'],
      ],
    ],
    [
      'an address in a sentence is text',
      'see https://youtu.be/abc now',
      [['paragraph', 'see https://youtu.be/abc now']],
    ],
  ])('%s', (_name, html, expected) => expect(shape(html)).toEqual(expected))

  test('page breaks and more marks are reported', () => {
    expect(convert('a<!--nextpage-->b<!--more-->').notes.map(({ kind }) => kind)).toEqual([
      'page break dropped',
      'more mark dropped',
    ])
  })
})

describe('elements', () => {
  test.each<[string, string, unknown[]]>([
    [
      'headings in three levels',
      '<h1>a</h1><h3>b</h3><h6>c</h6>',
      [
        ['heading', { level: 2 }, 'a'],
        ['heading', { level: 3 }, 'b'],
        ['heading', { level: 4 }, 'c'],
      ],
    ],
    [
      'marks',
      '<strong>a<i>b</i></strong><kbd>c</kbd>H<sub>2</sub>O<ins>i</ins><del>d</del><mark>m</mark>',
      [
        [
          'paragraph',
          'bold(a)',
          'bold+italic(b)',
          'code(c)',
          'H',
          'subscript(2)',
          'O',
          'underline(i)',
          'strike(d)',
          'highlight(m)',
        ],
      ],
    ],
    [
      'quoted words get their quotation marks',
      'He said <q>no</q>.',
      [['paragraph', 'He said “no”.']],
    ],
    ['another language', '<span lang="th">ข่าว</span>', [['paragraph', 'language(ข่าว)']]],
    [
      'alignment',
      '<p style="text-align:center">a</p><p align="right">b</p><p class="has-text-align-left">c</p>',
      [
        ['paragraph', { align: 'center' }, 'a'],
        ['paragraph', { align: 'right' }, 'b'],
        ['paragraph', 'c'],
      ],
    ],
    [
      'nested lists',
      '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
      [
        [
          'orderedList',
          { start: 3 },
          ['listItem', ['paragraph', 'a'], ['bulletList', ['listItem', ['paragraph', 'b']]]],
          ['listItem', ['paragraph', 'c']],
        ],
      ],
    ],
    [
      'a quote and who said it',
      '<blockquote><p>a</p><cite>B</cite></blockquote>',
      [['blockquote', { cite: 'B' }, ['paragraph', 'a']]],
    ],
    [
      'who said it keeps the link',
      '<blockquote>a\n<cite><a href="https://b.example">B</a></cite></blockquote>',
      [['blockquote', ['paragraph', 'a', '/', 'italic+link(B)']]],
    ],
    [
      'a table',
      '<table><caption>T</caption><tr><th colspan="2">a</th></tr><tr><td>b</td><td></td></tr></table>',
      [
        [
          'table',
          { caption: 'T' },
          ['tableRow', ['tableHeader', { colspan: 2 }, ['paragraph', 'a']]],
          ['tableRow', ['tableCell', ['paragraph', 'b']], ['tableCell', ['paragraph']]],
        ],
      ],
    ],
    [
      'code as typed',
      '<pre><code class="language-js">a\n  b</code></pre>',
      [['codeBlock', { language: 'js' }, 'a\n  b']],
    ],
    [
      'definitions',
      '<dl><dt>a</dt><dd>b</dd></dl>',
      [
        ['paragraph', 'bold(a)'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'details',
      '<details><summary>a</summary>b</details>',
      [
        ['paragraph', 'bold(a)'],
        ['paragraph', 'b'],
      ],
    ],
    ['a rule', 'a<hr>b', [['paragraph', 'a'], ['horizontalRule'], ['paragraph', 'b']]],
    [
      'a player',
      '<iframe src="//player.vimeo.com/video/1" title="T"></iframe>',
      [['embed', { url: 'https://player.vimeo.com/video/1', title: 'T', provider: 'Vimeo' }]],
    ],
    [
      'a form keeps its words',
      '<form action="https://x.example/s"><label>Name</label><button>Send</button></form>',
      [['foreign', { what: 'form of x.example' }, 'NameSend']],
    ],
    [
      'a smiley is its sign',
      'a <img class="wp-smiley" alt="🙂" src="x.png">',
      [['paragraph', 'a 🙂']],
    ],
  ])('%s', (_name, html, expected) => expect(shape(html)).toEqual(expected))
})

describe('links', () => {
  const links = (html: string) => JSON.stringify(convert(html).body).match(/"href":"[^"]*"/g) ?? []

  test.each([
    ['https://x.example/a?b=1#c', 'https://x.example/a?b=1#c'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['../other/', 'https://old.example/2020/01/other/'],
    ['//x.example/y', 'https://x.example/y'],
    ['#note', '#note'],
    ['https://old.example/known/', '/article/known'],
  ])('%s leads to %s', (href, expected) => {
    expect(links(`<a href="${href}">a</a>`)).toEqual([`"href":"${expected}"`])
  })

  test.each([
    'javascript:alert(1)',
    ' jAva\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://',
  ])('nobody is sent to %j, but the words stay', (href) => {
    const { body, notes } = convert(`<a href="${href}">words</a>`)
    expect(body.content).toMatchObject([{ content: [{ type: 'text', text: 'words' }] }])
    expect(JSON.stringify(body)).not.toMatch(/script:|data:/i)
    expect(notes.map(({ kind }) => kind)).toEqual(['link dropped'])
  })
})

describe('pictures', () => {
  test('divide the text around them', () => {
    expect(shape('before <img src="/wp-content/x.jpg" alt="A"> after')).toEqual([
      ['paragraph', 'before'],
      ['picture', { alt: 'A' }],
      ['paragraph', 'after'],
    ])
  })

  test('take the words of the library when they have none', () => {
    const { body, wanted } = convert('<img class="wp-image-1" src="x.jpg" alt="">')
    expect(body.content).toMatchObject([{ type: 'picture', attrs: { alt: 'A pier', key: '' } }])
    expect(wanted).toMatchObject([
      { attachmentId: 1, source: 'https://old.example/2020/01/a-story/x.jpg' },
    ])
  })

  test('keep where a click leads, unless that is their own file', () => {
    expect(shape('<a href="https://x.example/"><img src="a.jpg"></a>')).toEqual([
      ['picture', { href: 'https://x.example/' }],
    ])
    expect(shape('<a href="https://old.example/a.jpg"><img src="a.jpg"></a>')).toEqual([
      ['picture'],
    ])
  })

  test('that only count readers are left out', () => {
    const { body, notes } = convert('<img src="https://t.example/p.gif" width="1" height="1">')
    expect([body.content, notes.map(({ kind }) => kind)]).toEqual([
      [],
      ['tracking picture dropped'],
    ])
  })
})

describe('script in the content', () => {
  test('never becomes text or a link', () => {
    const html =
      '<script>alert("x")</script><p onclick="evil()">a</p><style>p{}</style><svg onload=evil()><text>drawn</text></svg><img src=x onerror=evil()>'
    const { body } = convert(html)
    expect(JSON.stringify(body)).not.toMatch(/alert|evil|onload|onerror|onclick/)
    expect(shape(html)).toEqual([
      ['foreign', { what: 'script' }],
      ['paragraph', 'a'],
      ['foreign', { what: 'svg' }, 'drawn'],
      ['picture'],
    ])
  })
})
