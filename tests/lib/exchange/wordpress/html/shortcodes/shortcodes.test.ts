import { describe, expect, test } from 'vitest'
import { convert, shape } from '../blocks/convert.ts'

describe('WordPress’s own shortcodes', () => {
  test.each<[string, string, unknown[]]>([
    [
      'a caption beside the picture',
      'a\n\n[caption id="x" width="9"]<img src="a.jpg" alt="A"> Words <b>here</b>.[/caption]\n\nb',
      [
        ['paragraph', 'a'],
        ['picture', { alt: 'A', caption: 'Words here.' }],
        ['paragraph', 'b'],
      ],
    ],
    [
      'a caption as an attribute',
      '[caption caption="Words"]<img src="a.jpg">[/caption]',
      [['picture', { caption: 'Words' }]],
    ],
    ['a caption without a picture', '[caption]only words[/caption]', [['paragraph', 'only words']]],
    [
      'a gallery of a list',
      '[gallery ids="2,1"]',
      [
        ['picture', { alt: 'Picture 2', caption: 'The second' }],
        ['picture', { alt: 'A pier' }],
      ],
    ],
    ['a gallery of the post', '[gallery exclude="2,3"]', [['picture', { alt: 'A pier' }]]],
    [
      'a gallery of nothing',
      '[gallery id="99"]',
      [['foreign', { what: 'shortcode gallery' }, '[gallery id="99"]']],
    ],
    [
      'an embed',
      '[embed width="1"]https://vimeo.com/1[/embed]',
      [['embed', { url: 'https://vimeo.com/1', provider: 'Vimeo' }]],
    ],
    [
      'audio',
      '[audio mp3="https://old.example/a.mp3"][/audio]',
      [['embed', { url: 'https://old.example/a.mp3', provider: 'Audio' }]],
    ],
    [
      'code',
      '[code lang="php"]a &lt; b\n\n  c[/code]',
      [['codeBlock', { language: 'php' }, 'a < b\n\n  c']],
    ],
  ])('%s', (_name, html, expected) => expect(shape(html)).toEqual(expected))

  test('a gallery says which of its pictures are unknown', () => {
    expect(convert('[gallery ids="1,77"]').notes).toEqual([
      { kind: 'gallery picture unknown', what: 'number 77' },
    ])
  })
})

describe('other shortcodes', () => {
  test.each<[string, string, unknown[]]>([
    [
      'a plug-in’s becomes a marked block',
      'a\n\n[contact-form-7 id="3"]\n\nb',
      [
        ['paragraph', 'a'],
        ['foreign', { what: 'shortcode contact-form-7' }, '[contact-form-7 id="3"]'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'what it encloses stays',
      '[box color="red"]<b>in</b>side[/box]',
      [
        ['foreign', { what: 'shortcode box' }, '[box color="red"]'],
        ['paragraph', 'bold(in)', 'side'],
      ],
    ],
    [
      'a bracketed word is a word',
      'He [sic] said [a simple thing] [1]',
      [['paragraph', 'He [sic] said [a simple thing] [1]']],
    ],
    [
      'an escaped one is shown',
      'Use [[gallery ids="1"]] here',
      [['paragraph', 'Use [gallery ids="1"] here']],
    ],
    [
      'in code they are code',
      '<code>[gallery ids="1"]</code>',
      [['paragraph', 'code([gallery ids="1"])']],
    ],
    ['one that nothing opened is text', 'a [/caption] b', [['paragraph', 'a [/caption] b']]],
  ])('%s', (_name, html, expected) => expect(shape(html)).toEqual(expected))
})
