import { CONFIRM_DAYS, type NoticeReason } from './subscription.ts'

/** Why a subscription was not made, changed or ended. */
export type SubscriptionRefusal =
  | 'signed-out'
  | 'no-article'
  | 'no-comment'
  | 'members-only'
  | 'bad-link'
  | 'not-our-link'

export const SUBSCRIPTION_REFUSALS: Record<SubscriptionRefusal, string> = {
  'signed-out': 'Please sign in first.',
  'no-article': 'This article is not there any more.',
  'no-comment': 'This comment is not shown any more.',
  'members-only': 'Only members can be told of new comments. Signing up is free.',
  'bad-link': `This link does not work. It may be cut short, or older than ${CONFIRM_DAYS} days.`,
  'not-our-link': 'This link is none of ours. It may have been cut short on its way.',
}

/** What is told to a guest who subscribed; the same whether or not they had before. */
export const GUEST_ASKED =
  'Please look into your mail: the link in it makes the subscription yours. If you have it already, no mail comes.'

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
