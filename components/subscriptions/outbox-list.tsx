import type { Site } from '@/components/site/site.ts'
import { LinkedText } from '@/components/subscriptions/linked-text.tsx'
import { DateStamp } from '@/components/ui/date-stamp.tsx'

/** A mail in the outbox, as returned by lib/mail. */
export interface MailView {
  readonly id: number
  readonly to: string
  readonly subject: string
  readonly text: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly state: string
}

/** Mail that would have been sent, newest first. */
export function OutboxList({ mails, site }: { mails: readonly MailView[]; site: Site }) {
  if (mails.length === 0) return <p className="empty">No mail has been written yet.</p>
  return (
    <ol className="rows outbox">
      {mails.map(({ id, to, subject, text, at, state }) => (
        <li key={id}>
          <article aria-labelledby={`mail-${id}`}>
            <h2 id={`mail-${id}`} dir="auto">
              {subject}
            </h2>
            <p className="meta">
              <span>To {to}</span>
              <DateStamp at={at} zone={site.timeZone} language={site.language} />
              <span>{state}</span>
            </p>
            <LinkedText text={text} origin={site.url} />
          </article>
        </li>
      ))}
    </ol>
  )
}
