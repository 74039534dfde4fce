import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { linkedEnding } from '@/app/[ui]/(account)/unsubscribe/stop/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import { UnsubscribePage } from '@/components/subscriptions/ending.tsx'
import { subscriptionSentences } from '@/lib/notifications/refusal-messages.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.hearing.stopTitle }
}

export default async function StopPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await queryOf(searchParams))('token')
  const ending = await linkedEnding(token)
  return (
    <Sheet>
      <AccountPage title={(await pageSpeech()).words.hearing.stopTitle}>
        {ending ? (
          <UnsubscribePage ending={ending} token={token} />
        ) : (
          <p role="status">{subscriptionSentences(await pageSpeech())['not-our-link']}</p>
        )}
      </AccountPage>
    </Sheet>
  )
}
