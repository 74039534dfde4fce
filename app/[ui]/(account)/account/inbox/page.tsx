import type { Metadata } from 'next'
import { changeSubscription, markInboxSeen } from '@/app/[ui]/(account)/account/inbox/actions.ts'
import { ownInbox } from '@/app/[ui]/(account)/account/inbox/data.ts'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import { InboxList } from '@/components/subscriptions/inbox-list.tsx'
import { SubscriptionList } from '@/components/subscriptions/subscription-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.inbox }
}

export default async function InboxPage({ searchParams }: { searchParams: SearchParams }) {
  const before = (await queryOf(searchParams))('before')
  const { inbox, subscriptions } = await ownInbox('/account/inbox', before)
  return (
    <Sheet>
      <AccountPage title={(await pageSpeech()).words.account.inbox} current="/account/inbox">
        <InboxList inbox={inbox} markSeen={markInboxSeen} site={await pageSite()} />
        <SubscriptionList subscriptions={subscriptions} action={changeSubscription} />
      </AccountPage>
    </Sheet>
  )
}
