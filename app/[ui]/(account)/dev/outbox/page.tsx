import type { Metadata } from 'next'
import { outbox } from '@/app/[ui]/(account)/dev/outbox/data.ts'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { Pager } from '@/components/lists/pager.tsx'
import { OutboxList } from '@/components/subscriptions/outbox-list.tsx'

export const metadata: Metadata = { title: 'Outbox' }

/** What would have been mailed, on a site that has nobody to mail it by. */
export default async function OutboxPage({ searchParams }: { searchParams: SearchParams }) {
  const { mails, newest, olderBefore } = await outbox((await queryOf(searchParams))('before'))
  return (
    <Sheet>
      <div className="article-list">
        <header className="list-head">
          <h1>Outbox</h1>
          <p className="dek">Mail that this site has written. No server is set to send it by.</p>
        </header>
        <OutboxList mails={mails} site={await pageSite()} />
        <Pager
          words={(await pageSpeech()).words.lists.mail}
          newest={newest ? null : '/dev/outbox'}
          older={olderBefore === null ? null : `/dev/outbox?before=${olderBefore}`}
        />
      </div>
    </Sheet>
  )
}
