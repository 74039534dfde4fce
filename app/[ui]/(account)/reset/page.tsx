import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { choosePassword } from '@/app/[ui]/(account)/reset/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { AccountPage } from '@/components/people/account-page.tsx'
import { NEW_PASSWORD } from '@/components/people/fields.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'

export const metadata: Metadata = { title: 'A new password' }

export default async function ResetPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await queryOf(searchParams))('token')
  return (
    <Sheet>
      <AccountPage title="A new password">
        <p>Choose one that you use nowhere else. All other devices are signed out.</p>
        <FieldsForm
          action={choosePassword}
          here={`/reset?${new URLSearchParams({ token })}`}
          hidden={{ token }}
          fields={[NEW_PASSWORD]}
          submit="Save and sign in"
        />
        <p className="ways">
          <a href="/forgot">Ask for another link</a>
        </p>
      </AccountPage>
    </Sheet>
  )
}
