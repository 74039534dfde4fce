import type { SubscriptionView } from '@/lib/subscriptions/subscription.ts'

/** What one subscription is about, in words, with the way there. */
export function SubscriptionLine({ subscription }: { subscription: SubscriptionView }) {
  const { kind, headline, address, by } = subscription
  return (
    <span dir="auto">
      {wordsOf(kind, by)}{' '}
      <a href={address} dir="auto">
        {headline}
      </a>
    </span>
  )
}

function wordsOf(kind: SubscriptionView['kind'], by: string): string {
  switch (kind) {
    case 'article':
      return 'New comments on'
    case 'mine':
      return 'Replies to your comments on'
    case 'comment':
      return by ? `Replies to ${by} under` : 'Replies to a comment under'
  }
}
