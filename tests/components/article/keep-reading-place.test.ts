import { expect, test } from 'vitest'
import { findKeepReadingIndex } from '@/components/article/keep-reading-place.ts'
import type { Block } from '@/lib/text/body/body.ts'
import { body, heading, id, paragraph } from '@/tests/components/support/samples.ts'

const p = () => paragraph('Text.')
const h = () => heading('Sub-head')
const list = (): Block => ({
  type: 'bulletList',
  attrs: { id: id() },
  content: [{ type: 'listItem', attrs: { id: id() }, content: [p()] }],
})

test('the card goes halfway through a body', () => {
  expect(findKeepReadingIndex(body(p(), p(), p(), p(), p(), p()))).toBe(3)
})

test('it goes before a heading, never between a heading and its text', () => {
  expect(findKeepReadingIndex(body(p(), p(), list(), h(), p(), p()))).toBe(3)
  expect(findKeepReadingIndex(body(p(), p(), h(), p(), list(), p()))).toBe(2)
})

test('a short body has no card', () => {
  expect(findKeepReadingIndex(body(p(), p(), p(), p(), p()))).toBeNull()
})

test('a body with a card from the editors gets no second one', () => {
  const own: Block = { type: 'keepReading', attrs: { id: id(), slug: 'x' } }
  expect(findKeepReadingIndex(body(p(), p(), own, p(), p(), p(), p()))).toBeNull()
})

test('it is never first or last, and omitted if no place fits', () => {
  expect(findKeepReadingIndex(body(list(), list(), list(), list(), list(), list()))).toBeNull()
})
