import fc from 'fast-check'
import type { Block, Body, Inline, Mark } from '@/lib/text/body/body.ts'

/** Any text a person may type: every script, emoji, right-to-left, newlines. */
export const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: anyText }),
  fc.record({
    type: fc.constant('text' as const),
    text: anyText,
    marks: fc.constant<Mark[]>([{ type: 'bold' }, { type: 'link', attrs: { href: '/x' } }]),
  }),
  fc.constant({ type: 'hardBreak' as const }),
)
const line = fc.array(inline, { maxLength: 4 })
/** Replaced by `numbered`, so that every id is its own. */
const attrs = { id: 'x' }

const leaf: fc.Arbitrary<Block> = fc.oneof(
  line.map((content) => ({ type: 'paragraph' as const, attrs, content })),
  line.map((content) => ({
    type: 'heading' as const,
    attrs: { ...attrs, level: 2 as const },
    content,
  })),
  anyText.map((text) => ({
    type: 'codeBlock' as const,
    attrs,
    content: [{ type: 'text' as const, text }],
  })),
  anyText.map((text) => ({
    type: 'foreign' as const,
    attrs: { ...attrs, what: 'form' },
    content: [{ type: 'text' as const, text }],
  })),
  fc.constant({ type: 'horizontalRule' as const, attrs }),
  fc.constant({ type: 'keepReading' as const, attrs: { ...attrs, slug: 'elsewhere' } }),
)

const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('blocks').map((content) => ({ type: 'blockquote' as const, attrs, content })),
    tie('blocks').map((content) => ({
      type: 'bulletList' as const,
      attrs,
      content: [{ type: 'listItem' as const, attrs, content }],
    })),
    tie('blocks').map((content) => ({
      type: 'table' as const,
      attrs,
      content: [
        {
          type: 'tableRow' as const,
          attrs,
          content: [{ type: 'tableCell' as const, attrs, content }],
        },
      ],
    })),
  ),
}))

/** Any body that the schema accepts, within reason. */
export const anyBody: fc.Arbitrary<Body> = fc
  .array(block, { maxLength: 6 })
  .map((content) => numbered({ type: 'doc', content }))

/** The same body with ids of its own, counted in reading order. */
function numbered(body: Body): Body {
  let count = 0
  const renumber = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renumber)
    if (typeof value !== 'object' || value === null) return value
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        key === 'attrs' && 'id' in one ? { ...one, id: `b${count++}` } : renumber(one),
      ]),
    )
    return copy
  }
  return renumber(body) as Body
}
