import type { Metadata } from 'next'
import { approveOtherAddress } from '@/app/[ui]/(account)/approve-address/actions.ts'
import { wantedAddress } from '@/app/[ui]/(account)/approve-address/data.ts'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { MailedLinkPage } from '@/components/people/one-button.tsx'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.otherAddress }
}

/** Where the link leads that goes to the old address of who wants another and has no password. */
export default async function ApproveAddressPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await queryOf(searchParams))('token')
  const [email, speech] = await Promise.all([wantedAddress(token), pageSpeech()])
  const { account } = speech.words
  const over = peopleSentences(speech)['link-over']
  return (
    <Sheet>
      <MailedLinkPage
        title={account.otherAddress}
        words={email === null ? over : speech.say(account.approveMeans, { email })}
        submit={account.approve}
        action={approveOtherAddress}
        here="/approve-address"
        token={token}
        instead={{ to: '/account/security', name: account.askAnother }}
      />
    </Sheet>
  )
}
