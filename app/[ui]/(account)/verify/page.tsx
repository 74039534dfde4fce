import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { confirmAddress } from '@/app/[ui]/(account)/verify/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { MailedLinkPage } from '@/components/people/one-button.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.confirm }
}

/** Where the link leads that proves an address: of a new account, or a new one of an account. */
export default async function VerifyPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await queryOf(searchParams))('token')
  const { account } = (await pageSpeech()).words
  return (
    <Sheet>
      <MailedLinkPage
        title={account.confirm}
        words={account.confirmMeans}
        submit={account.isMine}
        action={confirmAddress}
        here="/verify"
        token={token}
        instead={{ to: '/sign-in', name: account.askAnother }}
      />
    </Sheet>
  )
}
