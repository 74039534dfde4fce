import { Pager } from '@/components/lists/pager.tsx'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { InboxView, NoticeView } from '@/lib/notifications/notices/inbox.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'

const HERE = '/account/inbox'

interface Props {
  inbox: InboxView
  /** Field: through (a notice's id). */
  markSeen: FormAction<Onward>
  site: Site
}

/** A user's notices, newest first. */
export function InboxList({ inbox, markSeen, site }: Props) {
  const { notices, unseen, newest, newestId, olderBefore } = inbox
  const { words, say } = getSpeech()
  const { hearing } = words
  if (notices.length === 0 && newest) {
    return <p className="empty">{hearing.inboxEmpty}</p>
  }
  return (
    <>
      <p className="said">
        {unseen === 0 ? hearing.seenAll : say(hearing.notSeen, { count: unseen })}
      </p>
      {unseen > 0 && newest && (
        <FieldsForm
          action={markSeen}
          here={HERE}
          fields={[]}
          hidden={{ through: newestId }}
          submit={hearing.markSeen}
          quiet
        />
      )}
      <ol className="rows notices" aria-label={say(hearing.notices, { count: notices.length })}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <Notice notice={notice} site={site} />
          </li>
        ))}
      </ol>
      <Pager
        words={words.lists.notices}
        newest={newest ? null : HERE}
        older={olderBefore === null ? null : `${HERE}?before=${olderBefore}`}
      />
    </>
  )
}

function Notice({ notice, site }: { notice: NoticeView; site: Site }) {
  const { why, by, headline, address, excerpt, at, seen, language } = notice
  const { words, say } = getSpeech()
  const { notices } = words
  return (
    <article className={seen ? 'heard' : 'heard new'}>
      <h2>
        <a href={address}>
          {interpolate(notices[why], {
            who: <bdi>{by || notices.somebody}</bdi>,
            story: <bdi lang={language}>{say(words.hearing.quoted, { headline })}</bdi>,
          })}
        </a>
      </h2>
      <p dir="auto">{excerpt}</p>
      <p className="meta">
        {!seen && <strong>{words.hearing.isNew}</strong>}
        <DateStamp at={at} zone={site.timeZone} language={site.language} />
      </p>
    </article>
  )
}
