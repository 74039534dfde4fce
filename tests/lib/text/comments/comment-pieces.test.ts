import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { cutComment } from '@/lib/text/comments/comment-pieces.ts'
import { type CommentBlock, commentText } from '@/lib/text/comments/comment-text.ts'
import { expectNearlyLinear, leastMs } from '../../../support/cost.ts'

/** The text of a comment that is parsed as one, however long that takes. */
function inOnePiece(markdown: string): readonly CommentBlock[] {
  const extensions = [{ disable: { null: ['definition', 'setextUnderline'] } }]
  return commentText({ markdown, nodes: fromMarkdown(markdown, { extensions }).children })
}

function sourcesOf(markdown: string): string[] {
  return cutComment(markdown).map(({ source }) => source)
}

describe('the pieces of a comment', () => {
  test('of up to sixty lines are one', () => {
    const comment = 'The ferry\n\n> leaves *at noon*.\n\n'.repeat(15).trim()
    expect(cutComment(comment)).toEqual([{ source: comment, kind: 'markdown' }])
  })

  test('have all lines, whatever they hold', () => {
    const line = fc.constantFrom(
      'a',
      '> b',
      '- c',
      '```',
      '~~~~',
      '',
      '  d',
      '*'.repeat(399),
      '<!--',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 700 }), (lines) => {
        expect(sourcesOf(lines.join('\n')).join('\n').trimEnd()).toBe(lines.join('\n').trimEnd())
      }),
      { numRuns: 40 },
    )
  })

  test('together show what the whole would', () => {
    const block = fc.constantFrom(
      'The ferry leaves at noon.\nOr later.',
      '**No**, it does not.',
      '> They said so.\nThey did.',
      '> ```\n> a\n\n> b',
      '- one\n- two\n\n  still two\n\n- three',
      '- one\n\n      code in it\n\n  > and a quote',
      '1. one\n   - inside\n\n2. two',
      '```\ncode\n\n- no list\n```',
      '- ```\n  code\n  ```',
      '~~~ js\n```\n\n> no quote\n~~~\nafter it',
      '    indented\n\n    code',
      '<div>\n```\nno code\n```\n</div>',
      '<!-- a note\n\nthat *goes* on -->',
      '<script>\n\n*a*\n\n</script>',
      '# A heading\n***\nand words',
      '* * *',
      'é \\\nnext [a](https://x.example/) `b`',
    )
    fc.assert(
      fc.property(fc.array(block, { minLength: 40, maxLength: 90 }), (blocks) => {
        const comment = blocks.join('\n\n')
        fc.pre(cutComment(comment).length > 1)
        expect(commentText(comment)).toEqual(inOnePiece(comment))
      }),
      { numRuns: 60 },
    )
  })

  test('keep long code together, with any signs in it', () => {
    const code = Array.from({ length: 400 }, (_, at) => `a[${at}] = *b_${at}`).join('\n')
    const [before, inside, after] = commentText(`See:\n\`\`\`\n${code}\n\`\`\`\nand *so* on`)
    expect(before?.type).toBe('paragraph')
    expect(inside).toEqual({ type: 'code', text: code })
    expect(after).toEqual(commentText('and *so* on')[0])
  })

  test('show long code as the parser would, whatever its fences are', () => {
    const fence = fc.constantFrom('```', '~~~', '~~~~', '``` js', '~~~ a &amp; `b` \\*', '```\t')
    const line = fc.constantFrom('a', '', '\t', '  b ', '```', ' ~~~', '````', '> c', '\\', '&amp;')
    const end = fc.constantFrom('\n', '\r\n', '\r')
    const code = fc.array(line, { maxLength: 12 })
    fc.assert(
      fc.property(fence, code, end, (opening, lines, lineEnd) => {
        const long = [opening, ...Array<string>(200).fill('x\ty'), ...lines].join(lineEnd)
        const [piece] = cutComment(long)
        expect(piece?.kind).toBe('code')
        const alone = piece?.source ?? ''
        expect(commentText(alone)).toEqual(inOnePiece(alone))
      }),
    )
  })

  test('show a list of a thousand lines as lists, and none of it as it was typed', () => {
    const blocks = commentText('- a\n'.repeat(1000))
    expect(blocks.every(({ type }) => type === 'list')).toBe(true)
    expect(blocks.flatMap((block) => (block.type === 'list' ? block.items : []))).toHaveLength(1000)
  })

  test('show one line with too many signs as it was typed, and the rest as usual', () => {
    const [first, second] = commentText(`${'*a_'.repeat(300)}\n\n**b**`)
    const text = '*a_'.repeat(300)
    expect(first).toEqual({ type: 'paragraph', content: [{ type: 'text', text }] })
    expect(second).toEqual(commentText('**b**')[0])
  })
})

/** What begins a comment, and what it then repeats: seeds that took the square of the length. */
const BEGINNINGS = [
  '',
  '> > > > > > a\n',
  '- a\n',
  '1. - > a\n',
  '- - - - - - a\n',
  '*',
  '[',
  ' ```\n```\n',
  '```\n',
]
const LINES = [
  '<\n',
  'a\n',
  '\\\n',
  '- a\n',
  '- - a\n',
  '- > a\n',
  '> a\n\n',
  '> a\nb\n',
  '\ta\n',
  '\t\n',
  'a\r',
  '```\n',
]
const SIGNS = [
  '\t',
  'a\t',
  '*_',
  '*a_',
  '*a**',
  '[a\n',
  '<?',
  '<a b="',
  '`a``',
  '![',
  ']',
  '](',
  '||',
  '@a',
  '>',
  '- ',
]

describe('a comment is parsed in a time that grows as it does', () => {
  test.each(BEGINNINGS)('beginning with %j', (beginning) => {
    const parse = (text: string) => commentText(beginning + text)
    const units = [...LINES, ...SIGNS]
    expectNearlyLinear({ name: JSON.stringify(beginning), limit: 10_000, units, shapes: 30, parse })
  })

  test('the worst that can be posted takes no more than fifteen times an ordinary one as long', () => {
    const ordinary =
      'The *ferry* leaves at [noon](https://x.example/).\n\n- one\n- two\n\n> said\n\n'
    const most = 15 * leastMs(() => commentText(ordinary.repeat(100).slice(0, 5000)), 5)
    for (const beginning of BEGINNINGS) {
      for (const unit of LINES) {
        const comment = (beginning + unit.repeat(5000)).slice(0, 5000)
        const ms = leastMs(() => commentText(comment), 3)
        expect(ms, JSON.stringify(beginning + unit)).toBeLessThan(most)
      }
    }
  })
})
