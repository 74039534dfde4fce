import type { Spoken } from '../../i18n/speech.ts'
import type { VoteRefusal } from './refusals.ts'

export function getVoteMessages({ words }: Spoken): Record<VoteRefusal, string> {
  const { voting, writing } = words.refusals
  return { ...voting, 'not-there': writing['not-there'] }
}
