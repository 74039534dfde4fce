import { beforeAll, expect, test } from 'vitest'
import { readProse } from '@/bin/bench/carry/cases.ts'
import { type Tallies, tally, total } from '@/bin/bench/carry/tally.ts'

/** Random edits of the demo newsroom's stories, of which it is known where each letter went. */
const [SEED, CASES] = [7, 150]

let tallies: Tallies
beforeAll(() => {
  tallies = tally(readProse(), SEED, CASES, { quoteOnly: false })
}, 60_000)

test('at least 99 of 100 edited passages are where their letters live on', () => {
  const { edited } = tallies.ours
  expect(total(edited)).toBeGreaterThan(200)
  expect(edited.right / total(edited)).toBeGreaterThanOrEqual(0.99)
})

test('at most 1 of 100 removed passages is tied to other words', () => {
  const { removed } = tallies.ours
  expect(total(removed)).toBeGreaterThan(100)
  expect(removed.wrong / total(removed)).toBeLessThanOrEqual(0.01)
})

test('unchanged passages stay, all but those of which nobody could say which of two they are', () => {
  const { unchanged } = tallies.ours
  expect(unchanged.right / total(unchanged)).toBeGreaterThanOrEqual(0.998)
})

test('nothing changes places with other words without one of them being marked', () => {
  const { moved, 'moved and edited': both } = tallies.ours
  expect(total(moved) + total(both)).toBeGreaterThan(50)
  expect(tallies.unmarked).toBe(0)
})
