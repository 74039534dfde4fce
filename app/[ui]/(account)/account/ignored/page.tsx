import type { Metadata } from 'next'
import { ignoredHere } from '@/app/[ui]/(account)/account/ignored/data.ts'
import { setIgnored } from '@/app/[ui]/(account)/user/[handle]/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { AccountPage } from '@/components/people/account-page.tsx'
import { IgnoredList } from '@/components/people/ignored-list.tsx'

export const metadata: Metadata = { title: 'Ignored' }

export default async function IgnoredPage() {
  const people = await ignoredHere('/account/ignored')
  return (
    <Sheet>
      <AccountPage title="Ignored" current="/account/ignored">
        <IgnoredList people={people} action={setIgnored} />
      </AccountPage>
    </Sheet>
  )
}
