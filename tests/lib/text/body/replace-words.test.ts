import { describe, expect, test } from 'vitest'
import type { Body, Inline } from '@/lib/text/body/body.ts'
import { replaceWords } from '@/lib/text/body/replace-words.ts'

const bold = [{ type: 'bold' as const }]
const text = (words: string, marks?: typeof bold): Inline => {
  return { type: 'text', text: words, ...(marks ? { marks } : {}) }
}
const body = (...content: Inline[]): Body => {
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'p1' }, content }] }
}
const story = { headline: 'A ferry sails', dek: 'With room to spare.' }
const now = (content: Inline[], old: string, replacement: string) => {
  const replaced = replaceWords({ ...story, body: body(...content) }, old, replacement)
  return typeof replaced === 'number' ? replaced : replaced.body
}

describe('putting other words in place', () => {
  test('in a paragraph', () => {
    const replaced = now([text('It left at noon.')], 'at noon', 'at one')
    expect(replaced).toEqual(body(text('It left at one.')))
  })

  test('in the headline, or in the dek', () => {
    const whole = { ...story, body: body(text('Nothing.')) }
    expect(replaceWords(whole, 'sails', 'sinks')).toMatchObject({ headline: 'A ferry sinks' })
    expect(replaceWords(whole, 'room', 'space')).toMatchObject({ dek: 'With space to spare.' })
  })

  test('keeps what is bold, and gives the marks that the words began with', () => {
    const content = [text('It '), text('left at', bold), text(' noon.')]
    expect(now(content, 'left', 'sailed')).toEqual(
      body(text('It '), text('sailed at', bold), text(' noon.')),
    )
    expect(now(content, 'at noon', 'early')).toEqual(
      body(text('It '), text('left early', bold), text('.')),
    )
  })

  test('takes words away', () => {
    expect(now([text('It left '), text('early', bold)], 'early', '')).toEqual(
      body(text('It left ')),
    )
  })

  test('a dollar sign is a dollar sign', () => {
    expect(now([text('It cost 5.')], '5', '$& 6')).toEqual(body(text('It cost $& 6.')))
  })

  test.each([
    ['nowhere', 'canoe', 0],
    ['in two places', 'ferry', 2],
    ['when they are none', '', 0],
  ])('is refused where they stand %s', (_where, old, times) => {
    expect(now([text('The ferry left.')], old, 'boat')).toBe(times)
  })
})
