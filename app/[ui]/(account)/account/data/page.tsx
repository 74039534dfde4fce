import type { Metadata } from 'next'
import { ownAccount } from '@/app/[ui]/(account)/account/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.data }
}

export default async function DataPage() {
  await ownAccount('/account/data')
  const { account } = (await pageSpeech()).words
  return (
    <Sheet>
      <AccountPage title={account.data} current="/account/data">
        <p>{account.dataMeans}</p>
        <p>
          <a className="button" href="/account/data/download" download>
            {account.download}
          </a>
        </p>
        <p>
          <a href="/account/delete">{account.delete}</a>
        </p>
      </AccountPage>
    </Sheet>
  )
}
