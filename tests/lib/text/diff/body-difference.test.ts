import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Body } from '@/lib/text/body/body.ts'
import { type BlockChange, bodyDifference } from '@/lib/text/diff/body-difference.ts'
import { anyBody } from '../../../support/bodies.ts'

const SENTENCES = [
  'The ferry left Batam at noon with forty people aboard.',
  'Harbour police found the life jackets locked away.',
  'The operator said its licence was renewed in March.',
  'A second boat will run from Saturday, the port office said.',
] as const

const paragraph = (id: string, text: string): Block => {
  return { type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] }
}
const body = (...content: Block[]): Body => ({ type: 'doc', content })
const STORY = body(...SENTENCES.map((text, index) => paragraph(`b${index + 1}`, text)))
const [FIRST, SECOND, THIRD, FOURTH] = SENTENCES

/** A line for each change: "changed: …", "2 unchanged". */
function told(changes: readonly BlockChange[]): string[] {
  return changes.map((change) => {
    if (change.how === 'unchanged') return `${change.count} unchanged`
    if (change.how !== 'changed') return `${change.how}: ${change.text}`
    const signs = { same: '', removed: '-', added: '+' }
    const words = change.words.filter(({ kind }) => kind !== 'same')
    return `changed: ${words.map(({ kind, text }) => `${signs[kind]}${text}`).join(' ')}`
  })
}

const difference = (now: Body, before = STORY) => told(bodyDifference(before, now, 'en').changes)

describe('what changed in a story', () => {
  test('a word, with the paragraphs around it left out', () => {
    const now = body(
      paragraph('b1', FIRST),
      paragraph('b2', SECOND.replace('locked', 'stowed')),
      paragraph('b3', THIRD),
      paragraph('b4', FOURTH),
    )
    expect(difference(now)).toEqual(['1 unchanged', 'changed: -locked +stowed', '2 unchanged'])
  })

  test('a paragraph that came and one that went, where they stand and stood', () => {
    const now = body(
      paragraph('b1', FIRST),
      paragraph('n1', 'Nobody was hurt.'),
      paragraph('b2', SECOND),
      paragraph('b4', FOURTH),
    )
    expect(difference(now)).toEqual([
      ...['1 unchanged', 'added: Nobody was hurt.', '1 unchanged'],
      ...[`removed: ${THIRD}`, '1 unchanged'],
    ])
  })

  test('a paragraph that moved is neither gone nor new', () => {
    const now = body(
      paragraph('b4', FOURTH),
      paragraph('b1', FIRST),
      paragraph('b2', SECOND),
      paragraph('b3', THIRD),
    )
    expect(difference(now)).toEqual([`moved: ${FOURTH}`, '3 unchanged'])
  })

  test('paragraphs are known again where ids only count them', () => {
    const now = body(
      paragraph('b1', 'Rain fell.'),
      paragraph('b2', FIRST),
      paragraph('b3', SECOND.replace('police', 'officers')),
      paragraph('b4', THIRD),
      paragraph('b5', FOURTH),
    )
    expect(difference(now)).toEqual([
      ...['added: Rain fell.', '1 unchanged', 'changed: -police +officers', '2 unchanged'],
    ])
  })

  test('a paragraph that was written anew is one that went and one that came', () => {
    const now = body(
      paragraph('b1', FIRST),
      paragraph('b2', 'Nobody could say why.'),
      paragraph('b3', THIRD),
      paragraph('b4', FOURTH),
    )
    expect(difference(now)).toEqual([
      ...['1 unchanged', `removed: ${SECOND}`, 'added: Nobody could say why.', '2 unchanged'],
    ])
  })

  test('a link that leads elsewhere, though no word changed', () => {
    const linked = (href: string) => {
      const marks = [{ type: 'link' as const, attrs: { href } }]
      const content = [{ type: 'text' as const, text: FIRST, marks }]
      return body({ type: 'paragraph', attrs: { id: 'b1' }, content })
    }
    expect(difference(linked('/b'), linked('/a'))).toEqual([`restyled: ${FIRST}`])
  })

  test('a picture, by its caption', () => {
    const words = { alt: 'A quay', caption: 'The quay at Batam.', credit: '' }
    const attrs = { id: 'p', key: 'quay', format: 'svg', width: 1, height: 1, ...words }
    const now = body(...STORY.content, { type: 'picture', attrs })
    expect(difference(now)).toEqual(['4 unchanged', 'added: The quay at Batam.'])
  })

  test('nothing, when only what nobody reads changed', () => {
    const rule: Block = { type: 'horizontalRule', attrs: { id: 'hr' } }
    const empty: Block = { type: 'paragraph', attrs: { id: 'e' } }
    expect(difference(body(...STORY.content, rule, empty))).toEqual([])
  })
})

test('any body differs from itself in nothing, and from any other in something that is told', () => {
  fc.assert(
    fc.property(anyBody, anyBody, (one, other) => {
      expect(bodyDifference(one, one, 'en')).toEqual({ changes: [], more: 0 })
      expect(JSON.stringify(bodyDifference(one, other, 'en')).length).toBeLessThan(500_000)
    }),
    { numRuns: 50 },
  )
})

test('a story of thousands of paragraphs that is turned around is compared in time', () => {
  const many = Array.from({ length: 3000 }, (_, n) =>
    paragraph(`b${n}`, `Paragraph number ${n} of a long one.`),
  )
  const started = performance.now()
  const { changes } = bodyDifference(body(...many), body(...many.toReversed()), 'en')
  expect(performance.now() - started).toBeLessThan(5000)
  expect(changes.length).toBeGreaterThan(2000)
})

test('of very many changes the first are told, and the rest is counted', () => {
  const now = body(...SENTENCES.map((text, at) => paragraph(`b${at + 1}`, `${text} Really.`)))
  const { changes, more } = bodyDifference(STORY, now, 'en', 2)
  expect(told(changes)).toEqual(['changed: + Really.', 'changed: + Really.'])
  expect(more).toBe(2)
})
