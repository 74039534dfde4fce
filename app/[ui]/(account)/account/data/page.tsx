import type { Metadata } from 'next'
import { ownAccount } from '@/app/[ui]/(account)/account/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { AccountPage } from '@/components/people/account-page.tsx'

export const metadata: Metadata = { title: 'Your data' }

export default async function DataPage() {
  await ownAccount('/account/data')
  return (
    <Sheet>
      <AccountPage title="Your data" current="/account/data">
        <p>
          All that we hold about you, in one file: your profile, what you wrote with its earlier
          versions, your votes, reports and notices. It is JSON, which any program can read.
        </p>
        <p>
          <a className="button" href="/account/data/download" download>
            Download your data
          </a>
        </p>
        <p>
          <a href="/account/delete">Delete your account</a>
        </p>
      </AccountPage>
    </Sheet>
  )
}
