import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodySchema, nodesOf, parseBody } from '@/lib/text/body/body.ts'
import { bodyText, inlineText, isTextBlock } from '@/lib/text/body/body-text.ts'
import { anyBody } from '../../../support/bodies.ts'

const paragraph = (text: string, id = 'p1') => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const doc = (...content: unknown[]) => ({ type: 'doc', content })

describe('the body schema', () => {
  test('gives every valid body back unchanged, also from its JSON', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(bodySchema.parse(body)).toEqual(body)
        expect(parseBody(JSON.stringify(body))).toEqual(body)
      }),
    )
  })

  const nested = (depth: number): unknown =>
    depth === 0
      ? paragraph('deep')
      : { type: 'blockquote', attrs: { id: `q${depth}` }, content: [nested(depth - 1)] }

  test.each([
    ['an unknown block', doc({ type: 'iframe', attrs: { id: 'a' } })],
    ['an unknown attribute', doc({ ...paragraph('x'), attrs: { id: 'a', onclick: 'x()' } })],
    ['a block without an id', doc({ type: 'paragraph', attrs: {} })],
    ['two blocks with one id', doc(paragraph('x'), paragraph('y'))],
    ['an empty text node', doc(paragraph(''))],
    ['a heading of level 1', doc({ type: 'heading', attrs: { id: 'h', level: 1 } })],
    ['an empty list', doc({ type: 'bulletList', attrs: { id: 'l' }, content: [] })],
    ['quotes a thousand deep', doc(nested(1000))],
    ['something that is no document', 'text'],
    ['nothing', null],
  ])('refuses %s', (_name, value) => {
    expect(bodySchema.safeParse(value).success).toBe(false)
  })

  test.each([
    ['https://example.org/', true],
    ['mailto:desk@example.org', true],
    ['/article/x', true],
    ['#part', true],
    ['javascript:alert(1)', false],
    ['//evil.example/', false],
    ['data:text/html,x', false],
    [' javascript:alert(1)', false],
  ])('a link to %s is accepted: %s', (href, accepted) => {
    const marks = [{ type: 'link', attrs: { href } }]
    const linked = { ...paragraph('x'), content: [{ type: 'text', text: 'x', marks }] }
    expect(bodySchema.safeParse(doc(linked)).success).toBe(accepted)
  })
})

describe('the body text', () => {
  test('has offsets that never lie: each line is exactly its block, and lines are joined by one newline', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const { text, lines } = bodyText(body)
        const blocks = [...nodesOf(body)].filter(isTextBlock)
        expect(lines.map(({ blockId }) => blockId)).toEqual(blocks.map(({ attrs }) => attrs.id))
        for (const [index, { start, end }] of lines.entries()) {
          expect(text.slice(start, end)).toBe(inlineText(blocks[index]?.content))
          const next = lines[index + 1]
          if (next) expect([next.start, text[end]]).toEqual([end + 1, '\n'])
        }
        expect(lines.at(-1)?.end ?? 0).toBe(text.length)
      }),
    )
  })

  test('follows reading order through lists, quotes and cells, and skips pictures and rules', () => {
    const body = bodySchema.parse(
      doc(
        paragraph('first', 'a'),
        { type: 'horizontalRule', attrs: { id: 'r' } },
        {
          type: 'bulletList',
          attrs: { id: 'l' },
          content: [{ type: 'listItem', attrs: { id: 'i' }, content: [paragraph('second', 'b')] }],
        },
        paragraph('third', 'c'),
      ),
    )
    expect(bodyText(body).text).toBe('first\nsecond\nthird')
  })
})
