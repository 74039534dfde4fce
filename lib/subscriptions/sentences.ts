import type { Spoken } from '../interface/speech.ts'
import { CONFIRM_DAYS, type NoticeReason } from './subscription.ts'

/** Why a subscription was not made, changed or ended. */
export type SubscriptionRefusal =
  | 'signed-out'
  | 'no-article'
  | 'no-comment'
  | 'members-only'
  | 'bad-link'
  | 'not-our-link'

/** The same for a person. */
export function subscriptionSentences({ words, say }: Spoken): Record<SubscriptionRefusal, string> {
  const { subscribing } = words.refusals
  return { ...subscribing, 'bad-link': say(subscribing['bad-link'], { count: CONFIRM_DAYS }) }
}

/** What happened, in a sentence that begins with who did it. */
export function noticeSentence(why: NoticeReason, by: string, headline: string): string {
  const who = by || 'A reader'
  switch (why) {
    case 'mention':
      return `${who} mentioned you under “${headline}”`
    case 'comment':
      return `${who} wrote below a comment that you follow under “${headline}”`
    case 'mine':
      return `${who} replied to you under “${headline}”`
    case 'article':
      return `${who} commented on “${headline}”`
  }
}
