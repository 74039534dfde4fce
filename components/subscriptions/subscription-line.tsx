import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { Text } from '@/lib/i18n/message.ts'
import type { SubscriptionView } from '@/lib/notifications/subscriptions/subscription.ts'

/** Description of a subscription, with a link. */
export function SubscriptionLine({ subscription }: { subscription: SubscriptionView }) {
  const { kind, headline, address, by } = subscription
  return (
    <span dir="auto">
      {interpolate(wordsOf(kind, by), {
        name: by,
        headline: (
          <a href={address} dir="auto">
            {headline}
          </a>
        ),
      })}
    </span>
  )
}

function wordsOf(kind: SubscriptionView['kind'], by: string): Text<'name' | 'headline'> {
  const { hearing } = getSpeech().words
  if (kind === 'comment') return by ? hearing.commentBy : hearing.comment
  return hearing[kind]
}
