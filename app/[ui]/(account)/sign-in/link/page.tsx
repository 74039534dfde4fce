import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { followLink } from '@/app/[ui]/(account)/sign-in/link/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { MailedLinkPage } from '@/components/people/one-button.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.signIn }
}

/** Where a mailed link leads. Only the button signs in: programs that check mail follow links. */
export default async function LinkPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await queryOf(searchParams))('token')
  const { account } = (await pageSpeech()).words
  return (
    <Sheet>
      <MailedLinkPage
        title={account.signIn}
        words={account.linkMeans}
        submit={account.signIn}
        action={followLink}
        here="/sign-in/link"
        token={token}
        instead={{ to: '/sign-in', name: account.askAnother }}
      />
    </Sheet>
  )
}
