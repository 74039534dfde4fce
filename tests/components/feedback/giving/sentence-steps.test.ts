import { expect, test } from 'vitest'
import {
  applySentenceStep,
  canStep,
  type Step,
  selectFirstSentence,
} from '@/components/feedback/giving/sentence-steps.ts'

const after = (count: number, ...steps: Step[]) =>
  steps.reduce(applySentenceStep, selectFirstSentence(count))

test.each<[string, ReturnType<typeof after>, [from: number, to: number]]>([
  ['begins with the first', after(3), [0, 0]],
  ['goes on', after(3, 'next'), [1, 1]],
  ['goes back', after(3, 'next', 'previous'), [0, 0]],
  ['ends at the last', after(2, 'next', 'next', 'next'), [1, 1]],
  ['stays at the first', after(2, 'previous'), [0, 0]],
  ['takes the next one with it', after(4, 'next', 'more', 'more'), [1, 3]],
  ['takes none that is not there', after(2, 'more', 'more'), [0, 1]],
  ['goes on behind what it took', after(4, 'more', 'next'), [2, 2]],
  ['goes back before what it took', after(4, 'next', 'more', 'previous'), [0, 0]],
])('stepping through sentences %s', (_, { from, to }, expected) => {
  expect([from, to]).toEqual(expected)
})

test('a block with one sentence has no steps', () => {
  const steps = (['previous', 'next', 'more'] as const).map((step) =>
    canStep(selectFirstSentence(1), step),
  )
  expect(steps).toEqual([false, false, false])
})
