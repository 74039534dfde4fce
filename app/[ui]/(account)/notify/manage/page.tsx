import type { Metadata } from 'next'
import { guestSubscriptions } from '@/app/[ui]/(account)/notify/manage/data.ts'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import { GuestSubscriptions } from '@/components/subscriptions/guest-subscriptions.tsx'
import { subscriptionSentences } from '@/lib/notifications/refusal-messages.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.hearing.subscriptions }
}

/** All subscriptions of a guest, opened by the link in each of their emails. */
export default async function ManagePage({ searchParams }: { searchParams: SearchParams }) {
  const view = await guestSubscriptions((await queryOf(searchParams))('token'))
  return (
    <Sheet>
      <AccountPage title={(await pageSpeech()).words.hearing.subscriptions}>
        {view ? (
          <GuestSubscriptions {...view} />
        ) : (
          <p role="status">{subscriptionSentences(await pageSpeech())['not-our-link']}</p>
        )}
      </AccountPage>
    </Sheet>
  )
}
