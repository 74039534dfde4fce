import { describe, expect, test } from 'vitest'
import { convert, shape } from './convert.ts'

const block = (name: string, html: string, attrs = '') =>
  `<!-- wp:${name} ${attrs}-->\n${html}\n<!-- /wp:${name} -->\n\n`

describe('blocks of the block editor', () => {
  test.each<[string, string, unknown[]]>([
    ['line breaks are only spaces', block('paragraph', '<p>a\nb</p>'), [['paragraph', 'a b']]],
    [
      'a picture with its caption',
      block(
        'image',
        '<figure class="wp-block-image"><img src="a.jpg" alt="A"/><figcaption>C <b>d</b></figcaption></figure>',
        '{"id":1} ',
      ),
      [['picture', { alt: 'A', caption: 'C d' }]],
    ],
    [
      'a gallery',
      block(
        'gallery',
        `<figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li><figure><img src="a.jpg" alt="A"/></figure></li><li><figure><img src="b.jpg" alt="B"/></figure></li></ul><figcaption>Both</figcaption></figure>`,
      ),
      [
        ['picture', { alt: 'A' }],
        ['picture', { alt: 'B' }],
        ['paragraph', 'Both'],
      ],
    ],
    [
      'an embed with its caption',
      block(
        'embed',
        '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://x.com/a/status/1\n</div><figcaption>C</figcaption></figure>',
        '{"url":"https://x.com/a/status/1"} ',
      ),
      [['embed', { url: 'https://x.com/a/status/1', title: 'C', provider: 'X (Twitter)' }]],
    ],
    [
      'columns one after the other',
      block(
        'columns',
        `<div>${block('column', `<div>${block('paragraph', '<p>a</p>')}</div>`)}${block('column', `<div>${block('paragraph', '<p>b</p>')}</div>`)}</div>`,
      ),
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'a cover’s picture and its words',
      block(
        'cover',
        '<div class="wp-block-cover"><div role="img" class="wp-block-cover__image-background wp-image-1" style="background-image:url(https://old.example/c.jpg)"></div><p>Words</p></div>',
      ),
      [
        ['picture', { alt: 'A pier' }],
        ['paragraph', 'Words'],
      ],
    ],
    [
      'a pull quote',
      block('pullquote', '<figure><blockquote><p>a</p><cite>B</cite></blockquote></figure>'),
      [['blockquote', { cite: 'B' }, ['paragraph', 'a']]],
    ],
    [
      'a table with its caption',
      block(
        'table',
        '<figure><table><tbody><tr><td>a</td></tr></tbody></table><figcaption>C</figcaption></figure>',
      ),
      [['table', { caption: 'C' }, ['tableRow', ['tableCell', ['paragraph', 'a']]]]],
    ],
    [
      'a verse keeps its lines',
      block('verse', '<pre class="wp-block-verse">a<br>  b</pre>'),
      [['paragraph', 'a', '/', '\u00a0\u00a0b']],
    ],
    [
      'buttons are links',
      block(
        'button',
        '<div><a class="wp-block-button__link" href="https://x.example/">Go</a></div>',
      ),
      [['paragraph', 'link(Go)']],
    ],
    [
      'social links are links',
      block(
        'social-links',
        '<ul><!-- wp:social-link {"url":"https://x.example/me","service":"x"} /--></ul>',
      ),
      [['bulletList', ['listItem', ['paragraph', 'link(x)']]]],
    ],
    [
      'a server’s block is marked',
      '<!-- wp:latest-posts {"postsToShow":5} /-->',
      [['foreign', { what: 'block latest-posts' }]],
    ],
    [
      'its label stays',
      '<!-- wp:search {"label":"Search","buttonText":"Go"} /-->',
      [['foreign', { what: 'block search' }, 'Search\nGo']],
    ],
    [
      'a plug-in’s block shows its HTML',
      block('acme/card', '<div><p>a</p></div>'),
      [['paragraph', 'a']],
    ],
    [
      'a query is one marked block',
      block('query', `<div>${block('post-template', '<!-- wp:post-title /-->')}</div>`),
      [['foreign', { what: 'block query' }]],
    ],
    [
      'a form in a group stays',
      block('group', '<div><form><label>Name</label></form></div>'),
      [['foreign', { what: 'form' }, 'Name']],
    ],
    [
      'one that nothing closes changes nothing',
      '<!-- wp:group -->\n<p>a</p>',
      [['paragraph', 'a']],
    ],
  ])('%s', (_name, html, expected) => expect(shape(html)).toEqual(expected))

  test('empty parts are counted, marked blocks reported once', () => {
    const html =
      block('spacer', '<div></div>') + block('query', '<div><!-- wp:post-title /--></div>')
    expect(convert(html).notes).toEqual([
      { kind: 'empty part dropped', what: 'spacer' },
      { kind: 'foreign', what: 'block query' },
    ])
  })
})
