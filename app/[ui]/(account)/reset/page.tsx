import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { choosePassword } from '@/app/[ui]/(account)/reset/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import { getAccountFields } from '@/components/people/fields.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.another }
}

export default async function ResetPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await queryOf(searchParams))('token')
  const speech = await pageSpeech()
  const { account } = speech.words
  return (
    <Sheet>
      <AccountPage title={account.another}>
        <p>{account.resetMeans}</p>
        <FieldsForm
          action={choosePassword}
          here={`/reset?${new URLSearchParams({ token })}`}
          hidden={{ token }}
          fields={[getAccountFields(speech).newPassword]}
          submit={account.saveAndSignIn}
        />
        <p className="ways">
          <a href="/forgot">{account.askAnother}</a>
        </p>
      </AccountPage>
    </Sheet>
  )
}
