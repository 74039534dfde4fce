import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Body, bodySchema, nodesOf } from '@/lib/text/body/body.ts'
import { bodyText } from '@/lib/text/body/body-text.ts'
import { keepIds } from '@/lib/text/body/keep-ids.ts'
import { markdownBody } from '@/prisma/newsroom/markdown-body.ts'
import { anyBody } from '../../../support/bodies.ts'

const noPicture = () => {
  throw new Error('No picture here')
}
const written = (markdown: string): Body => markdownBody(markdown, noPicture)

/** The ids of a body, each with the first words of its text. */
function idsOf(body: Body): string[] {
  const { text, lines } = bodyText(body)
  return lines.map(({ blockId, start, end }) => `${blockId} ${text.slice(start, end).slice(0, 12)}`)
}

const BEFORE = written(`The ferry left at noon with forty people.

## What the port says

The port office gave no reason for the delay.

- Life jackets were locked away.
- The radio was off.

> Nobody told us anything at all.`)

describe('a story written again as Markdown', () => {
  test('keeps the ids of what stayed, when a paragraph comes before it', () => {
    const now = written(`A storm had passed in the night.

The ferry left at noon with forty people.

## What the port says

The port office gave no reason for the delay.

- Life jackets were locked away.
- The radio was off.

> Nobody told us anything at all.`)
    const kept = keepIds(BEFORE, now, 'en', 'r2-')
    expect(idsOf(kept)).toEqual(['r2-1 A storm had ', ...idsOf(BEFORE)])
    const all = new Set([...nodesOf(BEFORE)].map(({ attrs }) => attrs.id))
    const fresh = [...nodesOf(kept)].filter(({ attrs }) => !all.has(attrs.id))
    expect(fresh.map(({ attrs }) => attrs.id)).toEqual(['r2-1'])
  })

  test('keeps the ids of a paragraph whose words changed, and of one that moved', () => {
    const now = written(`> Nobody told us anything at all.

The ferry left at one with forty people.

## What the port says

The port office gave no reason for the delay.

- Life jackets were locked away.
- The radio was off.`)
    const ids = idsOf(keepIds(BEFORE, now, 'en', 'r2-')).map((line) => line.split(' ')[0])
    const [ferry, head, port, jackets, radio, quote] = idsOf(BEFORE).map((one) => one.split(' ')[0])
    expect(ids).toEqual([quote, ferry, head, port, jackets, radio])
  })

  test('gives a new item of a list an id of its own, within the list that stays', () => {
    const now = written(`The ferry left at noon with forty people.

- Life jackets were locked away.
- The engine had failed twice.
- The radio was off.`)
    const kept = keepIds(BEFORE, now, 'en', 'r2-')
    const list = (body: Body) => body.content.find(({ type }) => type === 'bulletList')?.attrs.id
    expect(list(kept)).toBe(list(BEFORE))
    expect(idsOf(kept)[2]).toMatch(/^r2-\d The engine h/)
  })
})

test('any body keeps its text, and has ids of its own that are never twice', () => {
  fc.assert(
    fc.property(anyBody, anyBody, (before, after) => {
      const kept = keepIds(before, after, 'en', 'fresh-')
      expect(bodySchema.safeParse(kept).success).toBe(true)
      expect(bodyText(kept).text).toBe(bodyText(after).text)
    }),
    { numRuns: 60 },
  )
})
