import type { Mine, Votes } from '@/components/comments/actions.ts'

/** What an arrow asks for: its own direction, or none where that is how one voted already. */
export function wantedBy(arrow: 1 | -1, mine: Mine): Mine {
  return mine === arrow ? 0 : arrow
}

/** The votes once this reader's is as wanted: theirs is taken out where it was and counted anew. */
export function votedAs(votes: Votes, wanted: Mine): Votes {
  return {
    ups: Math.max(0, votes.ups + Number(wanted === 1) - Number(votes.mine === 1)),
    downs: Math.max(0, votes.downs + Number(wanted === -1) - Number(votes.mine === -1)),
    mine: wanted,
  }
}

const WORDS = { 1: 'up', [-1]: 'down', 0: 'none' } as const

/** The vote as its form field says it. */
export function voteValue(id: number, wanted: Mine): string {
  return `${id} ${WORDS[wanted]}`
}
