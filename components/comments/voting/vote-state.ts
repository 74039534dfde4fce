import type { OwnVote, Votes } from '@/components/comments/actions.ts'

/** The vote an arrow requests: its direction, or 0 if that is already the viewer's vote. */
export function getRequestedVote(arrow: 1 | -1, mine: OwnVote): OwnVote {
  return mine === arrow ? 0 : arrow
}

/** Vote counts after the viewer's vote changes to `wanted`. */
export function applyVote(votes: Votes, wanted: OwnVote): Votes {
  return {
    ups: Math.max(0, votes.ups + Number(wanted === 1) - Number(votes.mine === 1)),
    downs: Math.max(0, votes.downs + Number(wanted === -1) - Number(votes.mine === -1)),
    mine: wanted,
  }
}

const WORDS = { 1: 'up', [-1]: 'down', 0: 'none' } as const

/** The vote's form value, such as "12 up". */
export function formatVoteValue(id: number, wanted: OwnVote): string {
  return `${id} ${WORDS[wanted]}`
}
