import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CommentBlock,
  type CommentInline,
  commentText,
  mentionedIn,
} from '@/lib/text/comments/comment-text.ts'

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

const MARKS = { spoiler: '[x]', strong: '**x**', emphasis: '*x*' }

/** As one line: a spoiler as [words], a mention as {handle}, a link as <address> or <address words>. */
function shownAs(blocks: readonly CommentBlock[]): string {
  const inInline = (inline: CommentInline): string => {
    const inside = 'content' in inline ? inline.content.map(inInline).join('') : ''
    if (inline.type === 'text') return inline.text
    if (inline.type === 'code') return `\`${inline.text}\``
    if (inline.type === 'break') return '\n'
    if (inline.type === 'mention') return `{${inline.handle}}`
    if (inline.type !== 'link') return MARKS[inline.type].replace('x', () => inside)
    return inside === inline.href ? `<${inside}>` : `<${inline.href} ${inside}>`
  }
  const lines = blocks.map((block) => {
    if (block.type === 'paragraph') return block.content.map(inInline).join('')
    if (block.type === 'quote') return `> ${shownAs(block.content)}`
    if (block.type === 'list') return block.items.map((item) => `- ${shownAs(item)}`).join('\n')
    return block.text
  })
  return lines.join('\n')
}

/** How many levels of JSON a tree has: none of them more than two a block or inline. */
function depthOf(tree: unknown): number {
  if (typeof tree !== 'object' || tree === null) return 0
  return 1 + Math.max(0, ...Object.values(tree).map(depthOf))
}

/** Everything in the tree that a reader reads. */
function wordsIn(blocks: readonly CommentBlock[]): string {
  const inInline = (inline: CommentInline): string => {
    if ('content' in inline) return inline.content.map(inInline).join('')
    if (inline.type === 'mention') return inline.handle
    return inline.type === 'break' ? ' ' : inline.text
  }
  const lines = blocks.map((block) => {
    if (block.type === 'paragraph') return block.content.map(inInline).join('')
    if (block.type === 'quote') return wordsIn(block.content)
    return block.type === 'list' ? block.items.map(wordsIn).join(' ') : block.text
  })
  return lines.join(' ')
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

  test.each<[string, string, string]>([
    ['a spoiler', 'She ||wins||.', 'She [wins].'],
    ['two', '||a|| b ||c||', '[a] b [c]'],
    ['one across other signs', '||a **b** `c`|| d', '[a **b** `c`] d'],
    ['one across lines', '||a\\\nb||', '[a\nb]'],
    ['one inside others', '**||a||** and *b ||c||*', '**[a]** and *b [c]*'],
    ['one in a quote and in a list', '> ||a||', '> [a]'],
    ['one around a link', '||https://x.example/||', '[<https://x.example/>]'],
    [
      'none in the words of a link',
      '[a ||b||](https://x.example/)',
      '<https://x.example/ a ||b||>',
    ],
    ['a bar without its second', 'a || b', 'a || b'],
    ['a third bar', '||a|| b || c', '[a] b || c'],
    ['bars with nothing between', 'a |||| b', 'a |||| b'],
    ['single bars', 'a | b | c', 'a | b | c'],
    ['bars in code', '`a || b || c`', '`a || b || c`'],
    ['a bar in code and one outside', '||a `||` b', '||a `||` b'],
    ['bars in another paragraph', '||a\n\nb||', '||a\nb||'],
  ])('%s: %s', (_what, markdown, shown) => {
    expect(shownAs(commentText(markdown))).toBe(shown)
  })

  test.each<[string, string]>([
    ['Thanks, @ann.', 'Thanks, {ann}.'],
    ['@Ann, @ben-li: yes', '{ann}, {ben-li}: yes'],
    ['(@ann)', '({ann})'],
    ['*@ann* and **@ben-li**', '*{ann}* and **{ben-li}**'],
    ['_@ann_', '*{ann}*'],
    ['||@ann||', '[{ann}]'],
    ['ann@ben-li.example and x.@ann', 'ann@ben-li.example and x.@ann'],
    ['@ann@ben-li.example', '@ann@ben-li.example'],
    ['@anna, @ann_x, @annä', '@anna, @ann_x, @annä'],
    ['@ann- and @ann--', '{ann}- and {ann}--'],
    ['@nobody', '@nobody'],
    ['@@ann', '@@ann'],
    ['`@ann`', '`@ann`'],
    ['[@ann](https://x.example/)', '<https://x.example/ @ann>'],
    ['https://x.example/@ann', '<https://x.example/@ann>'],
  ])('mentions in %s', (markdown, shown) => {
    expect(shownAs(commentText(markdown, 'ann ben-li'))).toBe(shown)
  })

  test('mentions nobody where nobody is known, not even nobody', () => {
    expect(shownAs(commentText('@ann and @', ''))).toBe('@ann and @')
  })

  test.each<[string, string]>([
    ['See https://x.example.', 'See <https://x.example>.'],
    ['See https://x.example/a?b=c&d=e#f, please', 'See <https://x.example/a?b=c&d=e#f>, please'],
    ['(https://x.example/a)', '(<https://x.example/a>)'],
    ['https://x.example/A_(b)', '<https://x.example/A_(b)>'],
    ['(see https://x.example/A_(b))', '(see <https://x.example/A_(b)>)'],
    ['(https://x.example/A_(b)).', '(<https://x.example/A_(b)>).'],
    ['“https://x.example/a”!', '“<https://x.example/a>”!'],
    ['https://x.example/a。', '<https://x.example/a>。'],
    ['HTTPS://X.example/', '<HTTPS://X.example/>'],
    ['**https://x.example/a_b_c**', '**<https://x.example/a_b_c>**'],
    ['<https://x.example/a>', '<https://x.example/a>'],
    ['http:// and https://', 'http:// and https://'],
    ['ftp://x.example javascript:alert(1)', 'ftp://x.example javascript:alert(1)'],
    ['www.x.example', 'www.x.example'],
    ['`https://x.example`', '`https://x.example`'],
    ['[https://x.example](https://y.example)', '<https://y.example https://x.example>'],
  ])('links in %s', (markdown, shown) => expect(shownAs(commentText(markdown))).toBe(shown))

  test.each<[string, string]>([
    ['[note]: https://x.example/', '[note]: <https://x.example/>'],
    ['``` how it was said', 'how it was said'],
    ['```js\nx\n```', 'x'],
    ['[a][b]', '[a][b]'],
    ['![a map](https://x.example/p.png)', 'a map'],
  ])('keeps the words of %s', (markdown, words) => {
    expect(shownAs(commentText(markdown))).toContain(words)
  })

  test('underlined lines are lines', () => {
    expect(shownAs(commentText('a\n=\nb'))).toBe('a\n=\nb')
  })

  test('no tree is so deep that it cannot be shown', () => {
    const deep = [
      `${'*'.repeat(199)}a${'*'.repeat(199)}`,
      `${'*a **b '.repeat(66)}${'c** d*'.repeat(66)}`,
      Array.from({ length: 190 }, (_, index) => `${' '.repeat(index)}- a`).join('\n'),
      `${'[**'.repeat(99)}a${'**](https://x.example/)'.repeat(99)}`,
    ]
    for (const markdown of deep) expect(depthOf(commentText(markdown))).toBeLessThan(400)
  })

  test('has every letter that was typed, whatever signs stand between', () => {
    const word = fc.constantFrom('ferry', 'เรือ', 'é', '𝓫', 'W', '7a', 'https://x.example/a')
    const signs = [' ', '\n', '\n\n', '*', '**', '_', '`', '> ', '- ', '1. ', '# ', '|', '||', '@']
    const more = [
      '<',
      '>',
      '<b>',
      '&',
      '[',
      ']',
      '(',
      ')',
      '!',
      '~',
      '\t',
      '    ',
      '\\',
      ':',
      '---',
    ]
    const sign = fc.constantFrom(...signs, ...more)
    const text = fc
      .array(fc.oneof(word, sign), { maxLength: 30 })
      .map((parts) => parts.join(''))
      // Addresses in a link's brackets and the language of code are no words of the comment.
      .filter((markdown) => !/\]\(|```|~~~/.test(markdown))
    fc.assert(
      fc.property(text, (markdown) => {
        const letters = (some: string) => some.replace(/[^\p{L}]/gu, '')
        expect(letters(wordsIn(commentText(markdown, 'ferry')))).toBe(letters(markdown))
      }),
      { numRuns: 500 },
    )
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
    ['a thousand signs of emphasis', `${'*'.repeat(500)}a${'*'.repeat(500)}`],
    ['words within words within words', `${'*a **b '.repeat(200)}${'c** d*'.repeat(200)}`],
  ])('%s are shown as they were typed', (_name, text) => {
    expect(commentText(text)).toEqual([{ type: 'paragraph', content: [{ type: 'text', text }] }])
  })
})

describe('whom a comment mentions', () => {
  test.each<[string, string[]]>([
    ['Ask @Ben and @ann, and @ben again.', ['ben', 'ann']],
    ['**@ann** _@ben_ ||@cem||', ['ann', 'ben', 'cem']],
    ['> @ann\n\n- @ben', ['ann', 'ben']],
    ['ann@ben.example', []],
    ['`@ann`', []],
    ['```\n@ann\n```', []],
    ['https://x.example/@ann', []],
    ['[@ann](https://x.example/)', []],
    ['@ann-', ['ann']],
    ['@a', []],
  ])('%s', (markdown, handles) => expect(mentionedIn(markdown)).toEqual(handles))

  test('is whom its text shows as mentioned, once they are known', () => {
    const bits = fc.constantFrom(
      '@',
      'ann',
      'ben',
      '-',
      '*',
      '_',
      '`',
      ' ',
      '\n',
      '.',
      '||',
      'https://x/',
    )
    fc.assert(
      fc.property(
        fc.array(bits).map((parts) => parts.join('')),
        (markdown) => {
          const handles = mentionedIn(markdown)
          const shown = shownAs(commentText(markdown, handles.join(' ')))
          for (const handle of handles) expect(shown).toContain(`{${handle}}`)
          expect(new Set(handles).size).toBe(handles.length)
        },
      ),
      { numRuns: 300 },
    )
  })
})
