import type { VoteRefusal } from './refusal.ts'

export const voteSentences = {
  'not-allowed': 'You can’t vote at the moment.',
  'not-there': 'This comment is no longer there.',
  'your-own': 'You can’t vote on your own comment.',
} satisfies Record<VoteRefusal, string>
