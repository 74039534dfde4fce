import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CommentBlock, type CommentInline, commentText } from '@/lib/text/comment-text.ts'

function links(blocks: readonly CommentBlock[]): string[] {
  const inInline = (inline: CommentInline): string[] => {
    const inside = 'content' in inline ? inline.content.flatMap(inInline) : []
    return inline.type === 'link' ? [inline.href, ...inside] : inside
  }
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.content.flatMap(inInline)
    if (block.type === 'quote') return links(block.content)
    return block.type === 'list' ? block.items.flatMap(links) : []
  })
}

describe('the text of a comment', () => {
  test.each<[string, CommentBlock[]]>([
    ['Fair.', [{ type: 'paragraph', content: [{ type: 'text', text: 'Fair.' }] }]],
    [
      '**Yes** and `no`\\\nmaybe',
      [
        {
          type: 'paragraph',
          content: [
            { type: 'strong', content: [{ type: 'text', text: 'Yes' }] },
            { type: 'text', text: ' and ' },
            { type: 'code', text: 'no' },
            { type: 'break' },
            { type: 'text', text: 'maybe' },
          ],
        },
      ],
    ],
    [
      '> quoted',
      [
        {
          type: 'quote',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'quoted' }] }],
        },
      ],
    ],
    [
      '3. three',
      [
        {
          type: 'list',
          start: 3,
          items: [[{ type: 'paragraph', content: [{ type: 'text', text: 'three' }] }]],
        },
      ],
    ],
    [
      '<b onclick=x()>bold</b>',
      [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '<b onclick=x()>' },
            { type: 'text', text: 'bold' },
            { type: 'text', text: '</b>' },
          ],
        },
      ],
    ],
  ])('%j', (markdown, tree) => expect(commentText(markdown)).toEqual(tree))

  test.each([
    ['[a](https://x.example/)', ['https://x.example/']],
    ['[a](mailto:a@x.example)', ['mailto:a@x.example']],
    ['[a](javascript:alert(1))', []],
    ['[a](data:text/html,x)', []],
    ['[a](//x.example)', []],
    ['![a](https://x.example/p.png)', []],
  ])('%s links to %j', (markdown, expected) => {
    expect(links(commentText(markdown))).toEqual(expected)
  })

  test('any string has one, and no link of it leads elsewhere than the web or mail', () => {
    const bits = fc.constantFrom(
      '[',
      '](',
      ')',
      '<',
      '>',
      '*',
      '_',
      '`',
      'javascript:',
      'http://x',
      '\n',
      '> ',
      '- ',
      '&#106;',
      'a',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(bits).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const href of links(commentText(text)))
            expect(href).toMatch(/^(https?:\/\/|mailto:)/i)
        },
      ),
    )
  })

  test.each([
    ['a thousand quotes within each other', '>'.repeat(1000)],
    ['a thousand lists within each other', '- '.repeat(1000)],
    ['a megabyte', 'a **b** '.repeat(130_000)],
  ])('%s are shown as they were typed', (_name, text) => {
    expect(commentText(text)).toEqual([{ type: 'paragraph', content: [{ type: 'text', text }] }])
  })
})
