import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getWilsonLowerBound } from '@/lib/conversation/votes/wilson.ts'

const votes = fc.nat({ max: 1_000_000 })

describe('the lower bound of the Wilson interval', () => {
  test.each([
    [1, 0, 0.2065],
    [90, 10, 0.8256],
    [5, 5, 0.2366],
    [0, 3, 0],
  ])('of %i up and %i down is %f', (ups, downs, bound) => {
    expect(getWilsonLowerBound(ups, downs)).toBeCloseTo(bound, 4)
  })

  test('is 0 without votes', () => {
    expect(getWilsonLowerBound(0, 0)).toBe(0)
  })

  test('is between 0 and the share of ups', () => {
    fc.assert(
      fc.property(votes, votes, (ups, downs) => {
        const bound = getWilsonLowerBound(ups, downs)
        expect(bound).toBeGreaterThanOrEqual(0)
        expect(bound).toBeLessThanOrEqual(ups / Math.max(1, ups + downs))
      }),
    )
  })

  test('rises with an up and falls with a down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat({ max: 100_000 }), (ups, downs) => {
        const bound = getWilsonLowerBound(ups, downs)
        expect(getWilsonLowerBound(ups + 1, downs)).toBeGreaterThan(bound)
        expect(getWilsonLowerBound(ups, downs + 1)).toBeLessThan(bound)
      }),
    )
  })
})
