import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OwnVote } from '@/components/comments/actions.ts'
import {
  applyVote,
  formatVoteValue,
  getRequestedVote,
} from '@/components/comments/voting/vote-state.ts'

const mine = fc.constantFrom<OwnVote>(0, 1, -1)
const counts = fc.record({ ups: fc.nat(99), downs: fc.nat(99), mine })
/** Vote counts that include the viewer’s own vote. */
const votes = counts.map((one) => ({
  ...one,
  ups: one.ups + Number(one.mine === 1),
  downs: one.downs + Number(one.mine === -1),
}))

test('an arrow sets the vote, and a second click undoes it', () => {
  expect(getRequestedVote(1, 0)).toBe(1)
  expect(getRequestedVote(1, -1)).toBe(1)
  expect(getRequestedVote(1, 1)).toBe(0)
  expect([formatVoteValue(12, 1), formatVoteValue(12, -1), formatVoteValue(12, 0)]).toEqual([
    '12 up',
    '12 down',
    '12 none',
  ])
})

test('setting a vote twice counts once, and undoing it restores the counts', () => {
  fc.assert(
    fc.property(votes, mine, (before, wanted) => {
      const after = applyVote(before, wanted)
      expect(applyVote(after, wanted)).toEqual(after)
      expect(applyVote(after, before.mine)).toEqual(before)
    }),
  )
})
