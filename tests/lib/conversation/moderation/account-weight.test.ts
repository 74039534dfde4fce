import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROLES } from '@/lib/accounts/users/roles.ts'
import {
  type AccountRecord,
  HIDING_WEIGHT,
  isVoteRanked,
  SETTLED_MS,
  VOTES_RANK_MS,
  weighReport,
} from '@/lib/conversation/moderation/account-weight.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** A reader in good standing. */
const known: AccountRecord = {
  role: 'reader',
  ageMs: 400 * DAY_MS,
  shown: 12,
  removed: 0,
  upheld: 0,
  rejected: 0,
}

describe('the weight of a report', () => {
  test.each<[string, Partial<AccountRecord>, number]>([
    ['a reader in good standing', {}, 1],
    ['an account of a week with two shown comments', { ageMs: SETTLED_MS, shown: 2 }, 1],
    ['one shown comment', { shown: 1 }, 0.625],
    ['nothing ever written', { shown: 0 }, 0.25],
    ['six seconds old', { ageMs: 6000, shown: 0 }, 0],
    ['a day old, however much was written', { ageMs: DAY_MS, shown: 50 }, 0],
    ['four days old', { ageMs: 4 * DAY_MS }, 0.5],
    ['four days old, nothing written', { ageMs: 4 * DAY_MS, shown: 0 }, 0.125],
    ['made by a clock that runs ahead', { ageMs: -DAY_MS }, 0],
    ['every report upheld', { upheld: 9 }, 1],
    ['two reports rejected', { rejected: 2 }, 0.5],
    ['two reports rejected, six upheld', { rejected: 2, upheld: 6 }, 0.8],
    ['eighteen reports rejected', { rejected: 18 }, 0.1],
    ['four comments removed, two shown', { removed: 4, shown: 2 }, 0.5],
    ['one comment removed of many', { removed: 1, shown: 37 }, 0.975],
    ['the newsroom, new as it is', { role: 'moderator', ageMs: 0, shown: 0, rejected: 9 }, 1],
  ])('%s', (_name, given, weight) => {
    expect(weighReport({ ...known, ...given })).toBeCloseTo(weight, 10)
  })

  const record: fc.Arbitrary<AccountRecord> = fc.record({
    role: fc.constantFrom(...ROLES),
    ageMs: fc.integer({ min: -DAY_MS, max: 20 * DAY_MS }),
    shown: fc.nat({ max: 100 }),
    removed: fc.nat({ max: 100 }),
    upheld: fc.nat({ max: 100 }),
    rejected: fc.nat({ max: 100 }),
  })

  test('is between 0 and 1', () => {
    fc.assert(
      fc.property(record, (account) => {
        const weight = weighReport(account)
        expect(weight).toBeGreaterThanOrEqual(0)
        expect(weight).toBeLessThanOrEqual(1)
      }),
    )
  })

  test.each(['ageMs', 'shown', 'upheld'] as const)('never falls with more of %s', (what) => {
    fc.assert(
      fc.property(record, fc.nat({ max: 10 * DAY_MS }), (account, more) => {
        const grown = { ...account, [what]: account[what] + more }
        expect(weighReport(grown)).toBeGreaterThanOrEqual(weighReport(account) - 1e-12)
        if (isVoteRanked(account)) expect(isVoteRanked(grown)).toBe(true)
      }),
    )
  })

  test.each(['removed', 'rejected'] as const)('never rises with more of %s', (what) => {
    fc.assert(
      fc.property(record, fc.nat({ max: 100 }), (account, more) => {
        const fallen = { ...account, [what]: account[what] + more }
        expect(weighReport(fallen)).toBeLessThanOrEqual(weighReport(account) + 1e-12)
        if (isVoteRanked(fallen)) expect(isVoteRanked(account)).toBe(true)
      }),
    )
  })

  test('of any number of day-old accounts hides nothing', () => {
    const fresh = record.map((one) => ({
      ...one,
      role: 'reader' as const,
      ageMs: Math.min(one.ageMs, DAY_MS),
    }))
    fc.assert(
      fc.property(
        fc.array(fresh, { maxLength: 200 }),
        fc.nat({ max: 1_000_000 }),
        (some, times) => {
          const sum = some.reduce((all, one) => all + weighReport(one), 0)
          expect(sum * times).toBeLessThan(HIDING_WEIGHT)
        },
      ),
    )
  })

  test('hides what three readers in good standing report, and not what two do', () => {
    const nearly = weighReport({ ...known, removed: 1, rejected: 1, upheld: 9 })
    expect(3 * nearly).toBeGreaterThanOrEqual(HIDING_WEIGHT)
    expect(2 * weighReport(known)).toBeLessThan(HIDING_WEIGHT)
  })

  test("doesn't hide when the three often report what moderators show", () => {
    expect(3 * weighReport({ ...known, rejected: 1 })).toBeLessThan(HIDING_WEIGHT)
  })
})

describe('a vote ranks', () => {
  test.each<[string, Partial<AccountRecord>, boolean]>([
    ['by a reader in good standing', {}, true],
    ['by somebody who never writes', { shown: 0 }, true],
    ['by an account of three days', { ageMs: VOTES_RANK_MS, shown: 0 }, true],
    ['by an account just short of it', { ageMs: VOTES_RANK_MS - 1 }, false],
    ['by an account of six seconds', { ageMs: 6000 }, false],
    ['where as much was removed as shown', { shown: 3, removed: 3 }, true],
    ['where most was removed', { shown: 0, removed: 3 }, false],
    ['by the newsroom', { role: 'editor', ageMs: 0 }, true],
  ])('%s: %s', (_name, given, ranks) => {
    expect(isVoteRanked({ ...known, ...given })).toBe(ranks)
  })
})
